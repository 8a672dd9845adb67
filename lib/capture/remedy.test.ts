import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { dumped, list, now, plain, written } from './capture.fixture';
import { type Code, severities } from './diagnostic';
import { isMendable, mendCapture } from './remedy';

/** The capture with the first remedy of a code; `undefined` where there is none. */
function mended(text: string, code: Code): string | undefined {
  const bytes = Buffer.from(text);
  const diagnostic = parseCapture(bytes, now).diagnostics.find((each) => each.code === code);
  const after = diagnostic && mendCapture(bytes, diagnostic, now);
  return after && Buffer.from(after).toString();
}

test('a list that was edited gets its byte count', () => {
  expect(mended(written({ dump: `string(99) "${list}"` }), 'dump-length')).toBe(written());
  expect(mended(written({ dump: `string(x) "${list}"` }), 'dump-length')).toBe(written());
});

test('a list that was cut short keeps its count: what it lost is not known', () => {
  expect(mended(written({ dump: plain.dump.slice(0, -40) }), 'dump-length')).toBeUndefined();
});

for (const [wrong, right] of [
  ['Mon Jun 28, 2016 11:11:05', 'Tue Jun 28, 2016 11:11:05'],
  ['Monday, June 28, 2016 11:11', 'Tuesday, June 28, 2016 11:11'],
  ['mon jun 28, 2016 11:11:05', 'tue jun 28, 2016 11:11:05'],
  ['Published: Mon Jun 28, 2016 11:11', 'Published: Tue Jun 28, 2016 11:11'],
  ['الاثنين 28 يونيو 2016 11:11', 'الثلاثاء 28 يونيو 2016 11:11'],
  ['۱۱:۱۱ سه شنبه ۹ تیر ۱۳۹۵', '۱۱:۱۱ چهارشنبه ۹ تیر ۱۳۹۵'],
  ['Lun. 28 juin 2016 à 11h11', 'Mar. 28 juin 2016 à 11h11'],
  ['28 Haziran 2016 Pazartesi 11:11', '28 Haziran 2016 Salı 11:11'],
] as const) {
  test(`\`${wrong}\` becomes \`${right}\``, () => {
    expect(mended(written({ dateline: wrong }), 'dateline-weekday')).toBe(written({ dateline: right }));
  });
}

test('a headline that stands once is written above the dateline as well', () => {
  const [rest] = written().split(`${plain.title}\n\n`).slice(1);

  expect(mended(`${rest}`, 'headline-once')).toBe(written());
  expect(mended(`${plain.headline}\n\n${rest?.split('\n').slice(1).join('\n')}`, 'headline-once')).toBe(
    written(),
  );
});

test('a paragraph loses its invisible characters, and no other does', () => {
  const text = (first: string) => `One ${first}two.\n\nThree \u200efour \u202e.`;

  expect(mended(written({ text: text('\u202e\u0007') }), 'control-character')).toBe(
    written({ text: text('') }),
  );
});

test('what only an entity hides has no remedy', () => {
  expect(mended(written({ text: 'One &#x202e;two.' }), 'control-character')).toBeUndefined();
});

test('lines of another system get the ends of the reference form, and a mark before the text stays', () => {
  expect(mended(`\ufeff${written().replaceAll('\n', '\r\n')}`, 'line-ends')).toBe(`\ufeff${written()}`);
  expect(mended(written().replaceAll('\n', '\r'), 'line-ends')).toBe(written());
});

test('line ends inside a list stay: they are counted', () => {
  expect(mended(dumped(list.replace(' ]', '\r\n]')), 'line-ends')).toBeUndefined();
});

test('a capture in another encoding is left alone', () => {
  const bytes = Buffer.from(`\ufeff${written({ dateline: 'Mon Jun 28, 2016 11:11:05' })}`, 'utf16le');
  const diagnostics = parseCapture(bytes, now).diagnostics.filter(({ code }) => code === 'dateline-weekday');

  expect(diagnostics).toHaveLength(1);
  for (const diagnostic of diagnostics) expect(mendCapture(bytes, diagnostic, now)).toBeUndefined();
});

test('only some codes have remedies', () => {
  const codes = (Object.keys(severities) as Code[]).filter(isMendable);
  expect(codes.sort()).toEqual([
    'control-character',
    'dateline-weekday',
    'dump-length',
    'headline-once',
    'line-ends',
  ]);
  expect(mended(dumped('[{"title":"No id"}]'), 'related-entry')).toBeUndefined();
});

test('what else is wrong stays, in whatever order', () => {
  const faulty = (dateline: string) =>
    written({ title: 'Talks', dateline, text: 'One \u202etwo.', dump: 'NULL' });
  expect(mended(faulty('Mon Jun 28, 2016 11:11:05'), 'dateline-weekday')).toBe(
    faulty('Tue Jun 28, 2016 11:11:05'),
  );
});

test('a remedy that would change what a list says of itself is none', () => {
  expect(
    mended(written({ dump: `string(x) "${list.replace(' ]', '\r\n]')}"` }), 'line-ends'),
  ).toBeUndefined();
  expect(mended(written({ dump: 'string(1125)' }), 'dump-length')).toBeUndefined();
});

for (const [once, twice] of [
  ['Talks', 'Talks\n\nTalks'],
  ['Talks  \nTue Jun 28, 2016 11:11:05', 'Talks  \n\nTalks\nTue Jun 28, 2016 11:11:05'],
  ['Talks\r\nTue Jun 28, 2016 11:11:05', 'Talks\r\n\r\nTalks\r\nTue Jun 28, 2016 11:11:05'],
  ['Talks\r\rTue Jun 28, 2016 11:11:05', 'Talks\r\rTalks\rTue Jun 28, 2016 11:11:05'],
  ['Talks\n \n\nTue Jun 28, 2016 11:11:05', 'Talks\n \n\nTalks\nTue Jun 28, 2016 11:11:05'],
] as const) {
  test(`the headline of ${JSON.stringify(once)} is written again where it belongs`, () => {
    expect(mended(once, 'headline-once')).toBe(twice);
  });
}

for (const start of ['\ufeff', 'x\u06ff', '\u4eff', '\uff3f', ''])
  test(`a text that begins with ${JSON.stringify(start)} begins with it after a remedy`, () => {
    const faulty = (dateline: string) => `${start}${written({ dateline })}`;
    expect(mended(faulty('Mon Jun 28, 2016 11:11:05'), 'dateline-weekday')).toBe(
      faulty('Tue Jun 28, 2016 11:11:05'),
    );
  });
