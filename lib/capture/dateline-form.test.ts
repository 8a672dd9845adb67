import { expect, test } from 'vitest';
import { codes, parse, written } from './capture.fixture';
import { isDateline } from './dateline-form';

for (const [dateline, clock] of [
  ['Wed Jun 1, 2016 11:11:05', '2016-06-01T11:11:05'],
  ['Wed Jan 1, 1000 00:00:00', '1000-01-01T00:00:00'],
  ['Tue Jun 28, 2016 11:11', '2016-06-28T11:11:00'],
  ['Tue. Jun. 28 2016, 11:11:05', '2016-06-28T11:11:05'],
  ['Tues, June 28 2016 9:05', '2016-06-28T09:05:00'],
  ['Sept 8, 2016 11:11', '2016-09-08T11:11:00'],
  ['Decem 8, 2016 11:11', '2016-12-08T11:11:00'],
  ['Jun 28, 2016, at 11:11', '2016-06-28T11:11:00'],
  ['jun 28, 2016 11:11:05', '2016-06-28T11:11:05'],
  ['Wednesday June 1st, 2016 11:11', '2016-06-01T11:11:00'],
  ['JUN 2nd 2016 11:11', '2016-06-02T11:11:00'],
  ['Jun 3rd 2016 11:11', '2016-06-03T11:11:00'],
  ['Jun 28 2016 12:00 am', '2016-06-28T00:00:00'],
  ['Jun 28 2016 12:00 PM', '2016-06-28T12:00:00'],
  ['Jun 28 2016 1:00pm', '2016-06-28T13:00:00'],
  ['Jun 28 2016 01:00 a.m.', '2016-06-28T01:00:00'],
  ['Jun 28 2016 11:11 p.m', '2016-06-28T23:11:00'],
  ['2016-06-28T11:11', '2016-06-28T11:11:00'],
  ['2016-06-28t11:11:05.123', '2016-06-28T11:11:05'],
  ['2016-12-31 23:59:59,5', '2016-12-31T23:59:59'],
  ['Tuesday, June 28th 2016 11:11:05 PM', '2016-06-28T23:11:05'],
  ['2016-06-28 11:11:05', '2016-06-28T11:11:05'],
  ['2016/06/28 11:11', '2016-06-28T11:11:00'],
  ['28 June 2016 11:11', '2016-06-28T11:11:00'],
  ['1 June 2016 11:11', '2016-06-01T11:11:00'],
  ['Tue, 28 Jun 2016 11:11:05', '2016-06-28T11:11:05'],
  ['Tuesday 28th June, 2016 - 9:05', '2016-06-28T09:05:00'],
  ['Tue Jun 28, 2016 – 11:11', '2016-06-28T11:11:00'],
  ['Tue Jun 28, 2016 | 11:11', '2016-06-28T11:11:00'],
  ['Jun 28, 2016 at 11:11 p.m.', '2016-06-28T23:11:00'],
  ['Published: Tue Jun 28, 2016 11:11:05', '2016-06-28T11:11:05'],
  ['Last updated on 28 Jun 2016, 11:11', '2016-06-28T11:11:00'],
  ['28 June 2016, updated 11:11', '2016-06-28T11:11:00'],
  ['\u200f Tue  Jun 28,  2016\t11:11:05 \u200f', '2016-06-28T11:11:05'],
  ['Sun Mar 27, 2016 02:30:00', '2016-03-27T02:30:00'],
  ['11:11 AM ET, Tue June 28, 2016', '2016-06-28T11:11:00'],
  ['June 28, 2016 3 PM', '2016-06-28T15:00:00'],
  ['28th of June 2016 (11:11)', '2016-06-28T11:11:00'],
  ['Tue Jun 28 11:11:05 UTC 2016', '2016-06-28T11:11:05'],
  ['🕐 28 June 2016 11:11', '2016-06-28T11:11:00'],
  ['Wed Jun 29, 2016 00:00:00', '2016-06-29T00:00:00'],
] as const) {
  test(`reads the dateline \`${dateline}\` as ${clock}, wherever the machine is`, () => {
    expect(parse(written({ dateline })).article?.published).toBe(clock);
  });
}

for (const dateline of [
  '2016-06-28T11:11:05Z',
  '2016-06-28 11:11:05 +04:30',
  '2016-06-28T11:11:05.5+0430',
  '2016-06-28T11:11:05-04:30',
  'Tue Jun 28, 2016 11:11:05 GMT',
  'Tue Jun 28, 2016 11:11:05 GMT+04:30',
  'Tue Jun 28, 2016 11:11:05 utc',
  'Tue Jun 28, 2016 11:11:05Z',
  'Tue Jun 28, 2016 11:11:05 +0430',
  'Tue Jun 28, 2016 11:11:05 -4',
  'Tue, 28 Jun 2016 11:11:05 GMT',
  'Tue Jun 28, 2016 11:11:05 IRDT',
  'Tue Jun 28, 2016 11:11:05 (IRST)',
  'Tue Jun 28, 2016 11:11:05 am PKT',
  'Tue Jun 28, 2016 11:11:05am PKT',
  'Tue Jun 28, 2016 11:11:05 (CHAST)',
  'Tue Jun 28, 2016 11:11:05 MSK',
  'Tue Jun 28 2016 11:11:05 GMT+0430 (Iran Daylight Time)',
  '2016-06-28T11:11:05.000+04:30[Asia/Tehran]',
  'June 28, 2016 at 11:11:05 a.m. Eastern Time',
  'Tue Jun 28, 2016 11:11:05 Tehran time',
  '11:11:05 GMT 28.06.2016',
  'Tue Jun 28 11:11:05 IRDT 2016',
]) {
  test(`says that it leaves out the zone of \`${dateline}\``, () => {
    const { article, diagnostics } = parse(written({ dateline }));

    expect(article?.published).toBe('2016-06-28T11:11:05');
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['dateline-form', expect.stringContaining('zone')],
    ]);
  });
}

test('marks of direction around a dateline in the reference form are nothing to say', () => {
  expect(codes(written({ dateline: '\u200f Tue Jun 28, 2016 11:11:05 \u200f' }))).toEqual([]);
});

test('a line that is longer than any date in words is no dateline', () => {
  const withSpaces = (many: number) => `Tue Jun 28, 2016${' '.repeat(many)}11:11:05`;
  expect([66, 67].map(withSpaces).map(isDateline)).toEqual([true, false]);
});
