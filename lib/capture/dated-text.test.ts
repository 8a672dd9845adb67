import { expect, test } from 'vitest';
import { codes, parse, plain, written } from './capture.fixture';

for (const line of [
  '28 juin 2016 à 11h11, le ministre arrive à Téhéran',
  'Am 28. Juni 2016 um 11:11 Uhr in Genf',
  'في 28 يونيو 2016 الساعة 11:11 وصل الوزير',
  'ساعت ۱۱:۱۱ روز ۸ تیر ۱۳۹۵ وزیر رسید',
  '28 июня 2016 в 11:11 министр прибыл',
  '2016年6月28日11:11、大臣が到着した',
  '28.06.2016 11:11: der Minister ist da',
  '112 juin 2016 11:11',
]) {
  test(`\`${line}\` above a dateline is text`, () => {
    const { article, diagnostics } = parse(written({ dateline: `${line}\n${plain.dateline}` }));

    expect(article?.paragraphs[0]).toBe(line);
    expect(article?.published).toBe('2016-06-28T11:11:05');
    expect(diagnostics.map(({ code }) => code)).toEqual(['text-above-dateline']);
  });
}

test('a dateline in other words than English is one below text, and a second one', () => {
  const dateline = 'الثلاثاء 28 يونيو 2016 11:11';
  expect(codes(written({ dateline: `Talks in Moscow\n${dateline}` }))).toEqual([
    'text-above-dateline',
    'dateline-form',
  ]);
  expect(codes(written({ dateline: `${plain.dateline}\n${dateline}` }))).toEqual(['dateline-repeated']);
});
