import { expect, test } from 'vitest';
import { findDayInAddress, findMoment } from './moment';

for (const [text, clock] of [
  ['2016-06-28T06:41:05Z', '2016-06-28T11:11:05'],
  ['2016-06-28T06:41:05.123+00:00', '2016-06-28T11:11:05'],
  ['2016-06-27T23:41:05-0700', '2016-06-28T11:11:05'],
  ['2016-06-28 11:11', '2016-06-28T11:11:00'],
  ['Tue, 28 Jun 2016 06:41:05 GMT', '2016-06-28T11:11:05'],
  ['1467096065', '2016-06-28T11:11:05'],
  ['1467096065000', '2016-06-28T11:11:05'],
  ['Published: Tuesday, June 28th, 2016 at 9:11 p.m.', '2016-06-28T21:11:00'],
  ['June 28, 2016, 12:05 AM', '2016-06-28T00:05:00'],
  ['28 June 2016 3:00 PM GMT+3', '2016-06-28T16:30:00'],
  ['28.06.2016 11:11', '2016-06-28T11:11:00'],
  ['11:11, 28 June 2016', '2016-06-28T11:11:00'],
  ['۱۱:۱۱ - ۸ تیر ۱۳۹۵', '2016-06-28T11:11:00'],
  ['Tue Jun 28 11:11:05 2016', '2016-06-28T11:11:05'],
  ['28 June 2016 11:11 but not a minute more', '2016-06-28T11:11:00'],
  ['28 June 2016 9:11 PM East Coast', '2016-06-28T21:11:00'],
  ['28 June 2016 06:41 utc', '2016-06-28T11:11:00'],
  ['le 28 juin 2016 à 11:11', '2016-06-28T11:11:00'],
  ['28 de junio de 2016 11:11', '2016-06-28T11:11:00'],
  ['28. Juni 2016, 11:11', '2016-06-28T11:11:00'],
  ['28 июня 2016, 11:11', '2016-06-28T11:11:00'],
  ['28 de junho de 2016 11:11', '2016-06-28T11:11:00'],
  ['28 جوان 2016 - 11:11', '2016-06-28T11:11:00'],
  ['28. 6. 2016 11:11', '2016-06-28T11:11:00'],
  ['الثلاثاء ٢٨ يونيو ٢٠١٦ - ١١:١١', '2016-06-28T11:11:00'],
  ['28 حزيران/يونيو 2016 09:11 م', '2016-06-28T21:11:00'],
  ['٢٨ تشرين الثاني ٢٠١٦ 09:11 ص', '2016-11-28T09:11:00'],
  ['سه‌شنبه ۸ تیر ۱۳۹۵ ساعت ۱۱:۱۱', '2016-06-28T11:11:00'],
  ['۱۳۹۵/۰۴/۰۸ - ۱۱:۱۱', '2016-06-28T11:11:00'],
  ['30 اسفند 1395 11:11', '2017-03-20T11:11:00'],
  ['۱ فروردین ۱۳۹۵ 11:11', '2016-03-20T11:11:00'],
  ['۲۸ ژوئن ۲۰۱۶ 11:11', '2016-06-28T11:11:00'],
] as const) {
  test(`reads \`${text}\` on the clock of Tehran`, () => {
    expect(findMoment(text, 'Asia/Tehran')).toEqual({ clock, isDay: false });
  });
}

for (const text of ['2016-06-28', 'June 28, 2016', '06/28/2016', '۸ تیر ۱۳۹۵', '28/6/2016']) {
  test(`\`${text}\` tells a day and no hour`, () => {
    expect(findMoment(text, 'Asia/Tehran')).toEqual({ clock: '2016-06-28T00:00:00', isDay: true });
  });
}

for (const text of [
  '06/07/2016',
  '2016-02-31',
  '31 June 2016',
  '۳۰ اسفند ۱۳۹۶',
  '1437/09/23',
  '2 days ago',
  '28 June 1816',
  '28.06.1816',
  'June 28',
  '27 28 June 2016',
  '',
]) {
  test(`\`${text}\` is no date, or may be two`, () => {
    expect(findMoment(text, 'Asia/Tehran')).toBeUndefined();
  });
}

test('a zone that may be several is told and left out', () => {
  expect(findMoment('28 June 2016 11:11 CST', 'Asia/Tehran')).toEqual({
    clock: '2016-06-28T11:11:00',
    isDay: false,
    zone: 'CST',
  });
});

test('white space between a time and what stands behind it is read once', () => {
  const text = `28 June 2016 11:11${' '.repeat(200_000)}+0430`;
  expect(findMoment(text, 'Asia/Tehran')).toEqual({ clock: '2016-06-28T11:11:00', isDay: false });
  expect(findMoment(text.replace('+0430', 'or so'), 'Asia/Tehran')?.clock).toBe('2016-06-28T11:11:00');
});

for (const [address, day] of [
  ['https://a.example/2016/06/28/talks', '2016-06-28'],
  ['https://a.example/news/20160628-talks', '2016-06-28'],
  ['https://a.example/talks-2016-06-28.html', '2016-06-28'],
  ['https://a.example/2016/13/01/talks', undefined],
  ['https://a.example/story/120160628', undefined],
] as const) {
  test(`the address ${address} tells ${day ?? 'no day'}`, () => {
    expect(findDayInAddress(address)).toBe(day);
  });
}
