import { expect, test } from 'vitest';
import { parse, written } from './capture.fixture';

for (const dateline of [
  'Tue Jun 31, 2016 11:11:05',
  'Tue Jun 28, 2016 25:11:05',
  'Wed Feb 29, 2017 11:11:05',
  'Tue Jun 28, 16 11:11:05',
  'Tue Foo 28, 2016 11:11:05',
  '2016-13-01T11:11:05',
  'yesterday',
  '28/06/2016',
]) {
  test(`refuses the dateline \`${dateline}\`, and puts no other in its place`, () => {
    const { article, diagnostics } = parse(written({ dateline }));

    expect(article).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, span.text])).toEqual([
      ['dateline-unreadable', dateline],
    ]);
  });
}

for (const [dateline, clock] of [
  ['Tue Jun 28, 2016 11:11', '2016-06-28T11:11:00'],
  ['Tuesday, June 28th 2016 11:11:05 PM', '2016-06-28T23:11:05'],
  ['2016-06-28 11:11:05', '2016-06-28T11:11:05'],
  ['Sun Mar 27, 2016 02:30:00', '2016-03-27T02:30:00'],
  ['Wed Jun 29, 2016 00:00:00', '2016-06-29T00:00:00'],
] as const) {
  test(`reads the dateline \`${dateline}\` as ${clock}, wherever the machine is`, () => {
    expect(parse(written({ dateline })).article?.published).toBe(clock);
  });
}

for (const dateline of [
  '2016-06-28T11:11:05Z',
  '2016-06-28 11:11:05 +04:30',
  'Tue Jun 28, 2016 11:11:05 GMT',
]) {
  test(`says that it leaves out the zone of \`${dateline}\``, () => {
    const { article, diagnostics } = parse(written({ dateline }));

    expect(article?.published).toBe('2016-06-28T11:11:05');
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['dateline-form', expect.stringContaining('zone')],
    ]);
  });
}
