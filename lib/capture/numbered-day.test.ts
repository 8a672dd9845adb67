import { expect, test } from 'vitest';
import { dayIn, findNumberedDays } from './numbered-day';

for (const [text, days] of [
  ['2016/06/28', ['2016-06-28']],
  ['2016-6-8', ['2016-06-08']],
  ['2016.06.28', ['2016-06-28']],
  ['28.06.2016', ['2016-06-28']],
  ['06.07.2016', ['2016-07-06']],
  ['28/06/2016', ['2016-06-28']],
  ['06/28/2016', ['2016-06-28']],
  ['06/06/2016', ['2016-06-06']],
  ['06/07/2016', ['2016-07-06', '2016-06-07']],
  ['06-07-2016', ['2016-07-06', '2016-06-07']],
  ['1395/04/08', ['2016-06-28']],
  ['8/4/1395', ['2016-06-28']],
  ['1300/01/01', ['1921-03-21']],
  ['1420/12/29', ['2042-03-19']],
  ['1421/01/01', []],
  ['1500/01/01', []],
  ['1501/01/01', ['1501-01-01']],
  ['1299/01/01', ['1299-01-01']],
  ['0987/06/28', ['0987-06-28']],
  ['2559/06/28', ['2559-06-28']],
  ['2016/02/30', []],
  ['30.02.2016', []],
  ['on 28. 6. 2016 or so', ['2016-06-28']],
] as const) {
  test(`\`${text}\` may be ${days.join(' or ') || 'no day'}`, () => {
    expect(findNumberedDays(text)?.days).toEqual(days);
  });
}

for (const text of ['28.06/2016', '28.06.16', '12016/06/28', '2016/06/281', '128/06/2016', '28 06 2016'])
  test(`\`${text}\` is no date`, () => {
    expect(findNumberedDays(text)).toBeUndefined();
  });

test('every day of the Solar Hijri years in which news is written is one of ours, the day after the last', () => {
  const lengths = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30];
  let before = Date.parse('1921-03-20');
  for (let year = 1300; year <= 1420; year++)
    for (const [month, length] of lengths.entries())
      for (let day = 1; day <= length; day++) {
        const found = dayIn('persian', year, month + 1, day);
        if (found === undefined) {
          expect([month + 1, day]).toEqual([12, 30]);
          continue;
        }
        expect(Date.parse(found)).toBe(before + 86_400_000);
        before = Date.parse(found);
      }
});

test('years of the Buddhist era are 543 more than ours, and ours may stand in their place', () => {
  expect([2559, 2016].map((year) => dayIn('buddhist', year, 6, 28))).toEqual(['2016-06-28', '2016-06-28']);
});
