import { plainLetters } from './plain-letters';

/** What newsrooms write before a date, by language: of when an article came out, and of when it was changed. */
const words: Record<string, { out: string; later: string }> = {
  ar: {
    out: 'نشر|نشرت|منشور|تاريخ النشر|وقت النشر|تم النشر|أضيف|تاريخ|بتاريخ|التاريخ|يوم|في|آخر',
    later: 'تحديث|محدث|تم التحديث|تاريخ التحديث|تعديل',
  },
  cs: { out: 'vydano|publikovano|zverejneno|dne', later: 'aktualizovano|upraveno' },
  da: { out: 'udgivet|publiceret|offentliggjort|d|den|sidst|kl', later: 'opdateret' },
  de: {
    out: 'veröffentlicht|erschienen|erstellt|online seit|datum|stand|am|vom|zuletzt|letzte',
    later: 'aktualisiert|aktualisierung|update|geändert|bearbeitet',
  },
  el: {
    out: 'δημοσιεύθηκε|δημοσιεύτηκε|δημοσίευση|ημερομηνία δημοσίευσης|ημερομηνία|στις|την|τελευταία',
    later: 'ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση',
  },
  en: {
    out: 'published|publish|publication|posted|issued|created|released|filed|first|last|date|time|on|at',
    later: 'updated|update|modified|edited|revised',
  },
  es: {
    out: 'publicado|publicada|publicación|creado|fecha|fecha de publicación|última|el',
    later: 'actualizado|actualizada|actualización|modificado|modificada',
  },
  fa: {
    out: 'تاریخ|تاریخ انتشار|زمان انتشار|زمان|انتشار|منتشر شده|منتشر شد|در|مورخ|آخرین',
    later: 'به‌روزرسانی|به روز رسانی|بروزرسانی|به‌روز شده|ویرایش|ویرایش شده',
  },
  fi: { out: 'julkaistu|viimeksi', later: 'päivitetty|muokattu' },
  fr: {
    out: 'publié|publiée|paru|parue|posté|créé|mis en ligne|mise en ligne|publication|date|date de publication|le|dernière',
    later: 'mis à jour|mise à jour|modifié|modifiée|modification|actualisé|actualisée',
  },
  he: { out: 'פורסם|פורסמה|תאריך|תאריך פרסום|ב|ביום', later: 'עודכן|עדכון|עדכון אחרון' },
  hi: { out: 'प्रकाशित|प्रकाशन तिथि|पब्लिश्ड|अंतिम', later: 'अपडेट|अपडेटेड|अद्यतन' },
  hu: { out: 'megjelent|közzétéve|létrehozva|utolsó', later: 'frissítve|frissítés|módosítva' },
  id: {
    out: 'diterbitkan|dipublikasikan|dirilis|tayang|tanggal|pada|terakhir',
    later: 'diperbarui|diperbaharui|diupdate',
  },
  it: {
    out: 'pubblicato|pubblicata|pubblicazione|data|data di pubblicazione|ultimo|il',
    later: 'aggiornato|aggiornata|aggiornamento|modificato|modifica',
  },
  ja: {
    out: '公開|公開日|公開日時|掲載|掲載日|配信|配信日|投稿日|作成日|最終',
    later: '更新|更新日|更新日時',
  },
  ko: {
    out: '입력|기사입력|등록|등록일|게시|게시일|발행|발행일|송고|송고시간|작성|승인|최종',
    later: '수정|최종수정|업데이트',
  },
  nb: { out: 'publisert|den|sist', later: 'oppdatert|endret' },
  nl: { out: 'gepubliceerd|geplaatst|datum|op|laatst', later: 'bijgewerkt|gewijzigd|laatste update' },
  pl: {
    out: 'opublikowano|publikacja|data publikacji|data|dodano|utworzono|dnia|ostatnia',
    later: 'aktualizacja|zaktualizowano|zmodyfikowano',
  },
  pt: {
    out: 'publicado|publicada|publicação|criado|data|data de publicação|última|em|a',
    later: 'atualizado|atualizada|atualização|actualizado|modificado',
  },
  ro: { out: 'publicat|publicata|data publicarii|data', later: 'actualizat|modificat' },
  ru: {
    out: 'опубликовано|опубликована|публикация|дата|дата публикации|время публикации|размещено|создано|последнее',
    later: 'обновлено|обновлена|обновление|изменено|дата обновления',
  },
  sv: { out: 'publicerad|publicerat|den|senast', later: 'uppdaterad|uppdaterat|ändrad' },
  tr: {
    out: 'yayınlanma|yayınlanma tarihi|yayınlandı|yayın tarihi|yayımlanma|giriş|giriş tarihi|eklenme|eklenme tarihi|oluşturulma|oluşturulma tarihi|tarih|ilk',
    later: 'güncelleme|son güncelleme|güncelleme tarihi|güncellenme|güncellendi',
  },
  uk: { out: 'опубліковано|публікація|дата|дата публікації|розміщено|останнє', later: 'оновлено|оновлення' },
  ur: { out: 'شائع شدہ|شائع ہوا|شائع|تاریخ اشاعت|اشاعت|آخری', later: 'اپ ڈیٹ|اپڈیٹ|تازہ کاری' },
  vi: { out: 'đăng|xuất bản|ngày đăng|đăng lúc|ngày', later: 'cập nhật|cập nhật lúc' },
  zh: {
    out: '发布|发布时间|发布日期|发表|发表于|发表时间|发布于|日期|时间|發布|發布時間|發表|發表時間|日期|時間|最后|最後',
    later: '更新|更新时间|更新于|更新時間|修改|修改时间',
  },
};

/** Any of the words, in plain letters and the longest first. */
function anyOf(all: string[]): string {
  const plain = all.flatMap((each) => each.split('|')).map(plainLetters);
  return plain.sort((one, other) => other.length - one.length).join('|');
}

const out = anyOf(Object.values(words).map((each) => each.out));
const later = anyOf(Object.values(words).map((each) => each.later));
const gap = '[\\s:،,.-]*';

/**
 * Some of the words after each other: `last updated on:`. Within a line only those of a change, or of coming out before
 * them; behind a change and a sign also those of coming out: `Updated 29 June, first published 28 June`.
 */
const atStart = new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${later}|${out})(?!\\p{L})${gap})+`, 'u');
const within = new RegExp(
  `(?<!\\p{L})(?:(?:${out})(?!\\p{L})${gap})*(?:${later})(?!\\p{L})${gap}(?:(?:${out})(?!\\p{L})${gap})*`,
  'gu',
);
const withinChange = new RegExp(`${within.source}|(?<=[,;|·•(–-]\\s*)(?:(?:${out})(?!\\p{L})${gap})+`, 'gu');
const change = new RegExp(`(?<!\\p{L})(?:${later})(?!\\p{L})`, 'u');

/** A line or a stretch of one, and whether its label says that it tells of a change. What else stands there is covered by spaces. */
export type Labelled = { text: string; isLater: boolean };

/** Takes the label off the start of a line in plain letters. */
export function withoutLabel(line: string): Labelled {
  const label = atStart.exec(line)?.[0] ?? '';
  return { text: blank(label.length) + line.slice(label.length), isLater: change.test(label) };
}

/** Takes off the labels within, too: the line without any, and its stretches between them; none where it has none. */
export function withoutLabels({ text, isLater }: Labelled): Labelled[] {
  const label = isLater ? withinChange : within;
  const labels = [...text.matchAll(label)];
  if (labels.length === 0) return [];
  const whole = text.replace(label, (found) => blank(found.length));
  const ends = [...labels.map(({ index }) => index), text.length];
  const stretches = ends.map((to, i) => {
    const [from, before] = [ends[i - 1] ?? 0, labels[i - 1]];
    return {
      text: blank(from) + whole.slice(from, to) + blank(text.length - to),
      isLater: before ? change.test(before[0]) : isLater,
    };
  });
  return [{ text: whole, isLater }, ...stretches];
}

const blank = (length: number) => ' '.repeat(length);
