import { expect, test } from 'vitest';
import { parse, written } from './capture.fixture';
import { withoutLabel } from './date-labels';
import { wordsIn } from './date-words';
import { languages } from './language';
import { plainLetters } from './plain-letters';

for (const dateline of [
  'First published on Tue 28 Jun 2016 11.11 BST',
  'PUBLISHED 11:11 GMT, 28 June 2016',
  'Date created : 28/06/2016 - 11:11',
  'Posted: Tuesday, June 28, 2016, 11:11 [IST]',
  'On June 28, 2016 at 11:11 hrs',
  'Publié le 28 juin 2016 à 11h11',
  'Le mardi 28 juin 2016 à 11 heures 11',
  'Mis en ligne le : 28/06/2016 - 11:11',
  'Dernière mise à jour : 28.06.2016 - 11h11',
  'Veröffentlicht am 28. Juni 2016 um 11:11 Uhr',
  'Stand: 28.06.2016, 11.11 Uhr',
  'Publicado el martes 28 de junio de 2016 a las 11:11 horas',
  'Publicado em 28 de junho de 2016 às 11h11',
  'Pubblicato il 28 giugno 2016 alle ore 11:11',
  'Gepubliceerd op 28 juni 2016 om 11.11 uur',
  'Publicerad den 28 juni 2016 klockan 11.11',
  'Opublikowano: 28 czerwca 2016, godz. 11:11',
  'Yayınlanma Tarihi: 28 Haziran 2016 Salı, 11:11',
  'Diterbitkan 28 Juni 2016, 11:11 WIB',
  'Vydáno 28. června 2016 v 11:11',
  'Udgivet den 28. juni 2016 kl. 11.11',
  'Julkaistu 28.6.2016 klo 11:11',
  'Megjelent: 2016.06.28. 11:11',
  '公開日：2016年6月28日 11時11分',
  'Publisert 28. juni 2016 kl. 11:11',
  'Publicat: 28.06.2016 11:11',
  'Ngày đăng: 28/06/2016 11:11',
  'Опубликовано 28 июня 2016 года в 11:11',
  'Дата публикации: 28.06.2016 11:11',
  'Опубліковано: 28 червня 2016 року о 11:11',
  'Δημοσιεύθηκε: 28 Ιουνίου 2016 11:11',
  'نُشر في 28 حزيران/يونيو 2016 الساعة 11:11',
  'تاريخ النشر: الثلاثاء 28 يونيو 2016 - 11:11 بتوقيت غرينتش',
  'آخر تحديث: ٢٨ يونيو ٢٠١٦ - ١١:١١',
  'تاریخ انتشار : سه‌شنبه ۰۸ تیر ۱۳۹۵ ساعت ۱۱:۱۱',
  'شائع شدہ: 28 جون 2016 11:11',
  'פורסם ב-28.06.2016 11:11',
  'प्रकाशित: 28 जून 2016 11:11',
  '发布时间：2016年06月28日 11:11',
  '更新 2016年6月28日 11時11分',
  '기사입력 2016-06-28 11:11',
  '28/06/2016 11h11 - Atualizado em 28/06/2016 12h30',
  'Publié le 28 juin 2016 à 11h11 - Mis à jour le 29 juin 2016 à 12h30',
  'Updated: 29 June 2016 12:30 | Published: 28 June 2016 11:11',
  'Last updated on 29 June 2016 at 12:30, first published on 28 June 2016 at 11:11',
  'Mis à jour le 29 juin 2016 à 12h30 (publié le 28 juin 2016 à 11h11)',
  'Actualizado: 29/06/2016 12:30 - Publicado: 28/06/2016 11:11',
  'Обновлено 29.06.2016 12:30, опубликовано 28.06.2016 11:11',
  '11:11, 28 June 2016, updated 12:30',
  '28 juin 2016 à 11h11 - Mis à jour à 12h30',
  'Updated 28 June 2016 11:11, modified 29 June 2016 12:30',
  'Issued on: 28/06/2016 - 11:11Modified: 28/06/2016 - 12:00',
  'Giriş Tarihi: 28.6.2016 11:11 Son Güncelleme: 28.6.2016 12:00',
  '11:11 28.06.2016 (обновлено: 12:30 28.06.2016)',
  '입력 2016-06-28 11:11 | 최종수정 2016-06-28 12:00',
]) {
  test(`reads \`${dateline}\`, whatever stands before its dates`, () => {
    const { article, diagnostics } = parse(written({ dateline }));

    expect(article?.published).toBe('2016-06-28T11:11:00');
    expect(diagnostics.map(({ code }) => code)).toEqual(['dateline-form']);
  });
}

test('no label is the name of a month or of a weekday', () => {
  const names = [...new Set(languages())]
    .flatMap(wordsIn)
    .flatMap(({ text, month, weekday }) => (month || weekday !== undefined ? [plainLetters(text)] : []));
  expect(names.filter((name) => withoutLabel(`${name} 28`).text !== `${name} 28`)).toEqual([]);
});
