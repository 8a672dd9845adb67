import { expect, test } from 'vitest';
import { composeByline, parseByline } from './byline';

for (const [line, tag, person] of [
  ['Par J.-P. Roux à Moscou', 'fr', 'J.-P. Roux'],
  ['Par Anne Roux et Jean Moreau', 'fr', undefined],
  ['Par Jean Moreau, envoyé spécial', 'fr', 'Jean Moreau'],
  ['Von Jan Müller in Berlin', 'de', 'Jan Müller'],
  ['Von Jan Müller, unser Korrespondent', 'de', 'Jan Müller'],
  ['Von Jan Müller, politischer Redakteur', 'de', 'Jan Müller'],
  ['Por Juan Gil, nuestro redactor', 'es', 'Juan Gil'],
  ['Por Ana Ruiz en Madrid', 'es', 'Ana Ruiz'],
  ['Por Ana Ruiz y Juan Gil', 'es', undefined],
  ['Por Ana Reis em Lisboa', 'pt', 'Ana Reis'],
  ['Por Ana Reis e João Dias', 'pt', undefined],
  ['Автор: Анна Петрова из Москвы', 'ru', 'Анна Петрова'],
  ['Автор: Анна Петрова и Иван Смирнов', 'ru', undefined],
  ['מאת דנה כהן', 'he', 'דנה כהן'],
  ['מאת: י.ל. פרץ', 'he', 'י.ל. פרץ'],
  ['מאת: דנה כהן עבור הארץ', 'he', 'דנה כהן'],
  ['מאת: יוסי לוי כתב', 'he', undefined],
  ['بقلم أ.د. أحمد المصري', 'ar', 'أ.د. أحمد المصري'],
  ['بقلم: عبد الله بن عبد العزيز', 'ar', 'عبد الله بن عبد العزيز'],
  ['بقلم: أحمد المصري في دمشق', 'ar', 'أحمد المصري'],
  ['بقلم: أحمد عبد الله المصري و محمد عبد الرحمن حسن', 'ar', undefined],
  ['نویسنده:مریم رضایی', 'fa', 'مریم رضایی'],
  ['نویسنده: مریم رضایی از تهران', 'fa', 'مریم رضایی'],
  ['By Ming Zhao', undefined, 'Ming Zhao'],
  ['By Jing Li and Ling Chen', undefined, undefined],
  ['Story by Jane Doe', undefined, 'Jane Doe'],
  ['Author: Jane Doe', undefined, 'Jane Doe'],
  ['By AP writer Jane Doe', undefined, 'Jane Doe'],
  ['Par Anne Roux avec AFP', 'fr', 'Anne Roux'],
  ['Von Jan Müller (dpa)', 'de', 'Jan Müller'],
  ['di Anna Rossi e Marco Bianchi', 'it', undefined],
  ['di Anna Rossi, corrispondente da Ginevra', 'it', 'Anna Rossi'],
  ['Door Jan de Vries', 'nl', 'Jan de Vries'],
  ['Av Anna Svensson', 'sv', 'Anna Svensson'],
  ['Af Anna Jensen', 'da', 'Anna Jensen'],
  ['Autor: Jan Kowalski', 'pl', 'Jan Kowalski'],
  ['Haber: Ayşe Yılmaz', 'tr', 'Ayşe Yılmaz'],
  ['Oleh Budi Santoso', 'id', 'Budi Santoso'],
  ['Автор: Олена Шевченко', 'uk', 'Олена Шевченко'],
  ['Του Γιάννη Παπαδόπουλου', 'el', 'Γιάννη Παπαδόπουλου'],
  ['लेखक: राम कुमार', 'hi', 'राम कुमार'],
  ['تحریر: احمد خان', 'ur', 'احمد خان'],
  ['كتب - أحمد المصري', 'ar', 'أحمد المصري'],
  ['خبرنگار: مریم رضایی', 'fa', 'مریم رضایی'],
  ['منبع: ایرنا', 'fa', undefined],
  ['作者：李明', 'zh', '李明'],
  ['新华社记者 李明', 'zh', '李明'],
  ['文：山田太郎', 'ja', '山田太郎'],
  ['제네바=연합뉴스 김철수 기자', 'ko', undefined],
] as const) {
  test(`\`${line}\` is a byline in ${tag ?? 'en'}, of ${person ?? 'no one person'}`, () => {
    const found = parseByline(line, tag);
    expect(found).toBeDefined();
    expect(found?.person).toBe(person);
  });
}

for (const [line, tag] of [
  ['Por la Paz', 'es'],
  ['מאת: ”המלחמה נגמרה', 'he'],
  ['מאת: המלחמה נגמרה.', 'he'],
  ['بقلم أحمد المصري 2016م', 'ar'],
  ['نویسنده: جنگ پایان یافت.', 'fa'],
] as const) {
  test(`\`${line}\` is no byline in ${tag}`, () => expect(parseByline(line, tag)).toBeUndefined());
}

test('what is written of a writer is read in the same language', () => {
  for (const [person, tag] of [
    ['Anne Roux', 'fr'],
    ['Anna Groß', 'de'],
    ['Ana Ruiz', 'es'],
    ['Ana Reis', 'pt'],
    ['Анна Петрова', 'ru'],
    ['דנה כהן', 'he'],
    ['محمد حسن', 'ar'],
    ['مریم رضایی', 'fa'],
  ] as const)
    expect(parseByline(composeByline([person], tag) ?? '', tag)).toEqual({
      text: person,
      person,
      isTold: true,
    });
});
