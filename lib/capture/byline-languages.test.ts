import { expect, test } from 'vitest';
import { composeByline, parseByline } from './byline';

for (const [tag, word, one, two, where] of [
  ['fr', 'Par ', 'Anne Roux', ' et Jean Dupont', ' à Moscou pour Libération'],
  ['de', 'Von ', 'Anna Groß', ' und Jan Müller', ' in Moskau für Tagesspiegel'],
  ['es', 'Por ', 'Ana Ruiz', ' y Juan Gil', ' desde Moscú para Clarín'],
  ['pt', 'Por ', 'Ana Lima', ' e João Reis', ' em Moscou para Expresso'],
  ['it', 'di ', 'Anna Rossi', ' e Marco Conti', ' da Mosca per Repubblica'],
  ['nl', 'Door ', 'Anna Bakker', ' en Jan Visser', ' uit Moskou voor Trouw'],
  ['sv', 'Av ', 'Anna Berg', ' och Jan Lind', ' från Moskva för Aftonbladet'],
  ['da', 'Af ', 'Anna Holm', ' og Jan Friis', ' fra Moskva for Politiken'],
  ['nb', 'Av ', 'Anna Dahl', ' og Jan Moe', ' fra Moskva for Aftenposten'],
  ['pl', 'Autor: ', 'Anna Nowak', ' i Jan Kowal', ' z Moskwy dla Polityki'],
  ['tr', 'Haber: ', 'Ayşe Demir', ' ve Ali Kaya', ', Cumhuriyet'],
  ['id', 'Oleh: ', 'Siti Rahayu', ' dan Budi Santoso', ' dari Moskwa untuk Kompas'],
  ['ru', 'Автор: ', 'Анна Петрова', ' и Иван Орлов', ' из Дамаска для Известий'],
  ['uk', 'Автор: ', 'Олена Коваль', ' та Іван Мельник', ' з Дамаска для Дзеркала'],
  ['el', 'Γράφει: ', 'Άννα Παππά', ' και Νίκος Ζώης', ' από Μόσχα για Καθημερινή'],
  ['hi', 'लेखक: ', 'सीता शर्मा', ' और राम वर्मा', ', दिल्ली'],
  ['he', 'מאת: ', 'דנה כהן', ' ויוסי לוי', ' עבור הארץ'],
  ['ar', 'بقلم: ', 'أحمد المصري', ' ومحمد حسن', ' في دمشق'],
  ['fa', 'نویسنده: ', 'مریم رضایی', ' و علی حسینی', ' در دمشق'],
  ['ur', 'تحریر: ', 'علی خان', ' اور احمد شاہ', '، لاہور'],
  ['zh', '作者：', '李明', '、王芳', '（北京）'],
  ['ja', '文：', '山田太郎', '、田中花子', '（東京）'],
  ['ko', '글: ', '김철수', ' 및 이영희', ' (서울)'],
] as const)
  test(`bylines in ${tag} name one or two, and from where and for whom they write`, () => {
    expect(composeByline([one], tag)).toBe(word + one);
    expect(parseByline(word + one + two, tag)).toEqual({ text: one + two, isTold: true });
    expect(parseByline(word + one + where, tag)).toEqual({ text: one + where, isTold: true, person: one });
  });
