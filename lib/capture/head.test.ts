import { expect, test } from 'vitest';
import { codes, parse, plain, written } from './capture.fixture';

const long = (length: number) => 'Talks go on. '.repeat(30).slice(0, length);

test('a headline may have 250 characters, and with more is told by how many', () => {
  const messages = (title: string) =>
    parse(written({ title, headline: title })).diagnostics.map(({ message }) => message);

  expect(messages(`${long(249)}.`)).toEqual([]);
  expect(messages(`${long(250)}.`)).toEqual(['The headline has 251 characters, expected at most 250']);
});

for (const [text, message] of [
  ['\u200e\u200f', 'Expected a headline, found ``'],
  [`${plain.dateline}\n\nText.`, 'Expected a headline, found `Tue Jun 28, 2016 11:11:05`'],
  ['string(2) "[]"', 'Expected a headline, found `string(2) "[]"`'],
] as const) {
  test(`${message}, and no article`, () => {
    const { article, diagnostics } = parse(text);

    expect(article).toBeUndefined();
    expect(diagnostics.find(({ code }) => code === 'headline-missing')).toMatchObject({
      span: { offset: 0, text: /^[ -~]*/.exec(text)?.[0] },
      message,
    });
  });
}

test('a headline that is itself a date is one where it stands twice', () => {
  const { article, diagnostics } = parse(written({ title: plain.dateline, headline: plain.dateline }));

  expect(article).toMatchObject({ headline: plain.dateline, published: '2016-06-28T11:11:05' });
  expect(diagnostics).toEqual([]);
});

test('headlines that differ, or stand once, are told with their words', () => {
  const messages = (text: string) => parse(text).diagnostics.map(({ message }) => message);

  expect(messages(written({ title: 'Talks' }))).toEqual([
    'The page’s title is `Talks`, the headline `Officials to Discuss Syria`',
  ]);
  expect(messages(written({ title: '', headline: 'Talks' }))).toEqual([
    'Expected the headline twice, found `Talks` once',
  ]);
});

test('a section’s name between title and headline is no headline', () => {
  const { article, diagnostics } = parse(written({ headline: `WORLD\n${plain.title}` }));

  expect(article).toMatchObject({ headline: plain.title, published: '2016-06-28T11:11:05' });
  expect(diagnostics).toMatchObject([
    {
      code: 'headline-differs',
      span: { text: 'WORLD' },
      message: 'Expected the headline again, found `WORLD` above it; it was left out',
      hint: 'Delete it, or put it below the dateline.',
    },
  ]);
});

test('headlines are the same by what a reader sees of them', () => {
  expect(codes(written({ title: 'Tom &amp; Jerry\u202e', headline: 'Tom & Jerry' }))).toEqual([]);
});

test('a line between headline and dateline is the first of the text', () => {
  const { article, diagnostics } = parse(written({ dateline: `A subtitle\n${plain.dateline}` }));

  expect(article).toMatchObject({ headline: plain.headline, published: '2016-06-28T11:11:05' });
  expect(article?.paragraphs[0]).toBe('A subtitle');
  expect(diagnostics).toMatchObject([
    {
      code: 'text-above-dateline',
      span: { text: 'A subtitle' },
      message: 'Expected the dateline under the headline, found `A subtitle`; it was kept as text',
      hint: 'Move it below the dateline.',
    },
  ]);
});

test('a line that is no dateline is none, whatever stands further down', () => {
  expect(codes(written({ dateline: `Tue Jun 31, 2016 11:11:05\n${plain.dateline}` }))).toEqual([
    'dateline-unreadable',
  ]);
});

for (const [line, code] of [
  [`${long(88)}3.`, 'dateline-unreadable'],
  [`${long(89)}3.`, 'dateline-missing'],
  ['Some day in June', 'dateline-missing'],
] as const) {
  test(`\`${line}\` some lines under the headline is ${code}`, () => {
    expect(codes(written({ dateline: `\n${line}` }))).toEqual([code]);
  });
}

test('a line right under the headline is meant as the dateline', () => {
  const dateline = `${long(99)}.`;
  expect(codes(written({ dateline }))).toEqual(['dateline-unreadable']);
});

test('a dateline that is missing is missed at the end of the headline', () => {
  const { source, diagnostics } = parse('\n Talks\n\nTalks \n\n\n');

  expect(diagnostics.map(({ code }) => code)).toEqual(['dateline-missing', 'dump-missing', 'body-missing']);
  expect(diagnostics[0]?.span).toEqual({ offset: source.trimEnd().length, text: '' });
});

const second = 'Wed Jun 29, 2016 12:00:00';

test('a second dateline is no text right under the first, and is text further down', () => {
  const paragraphs = (gap: string) =>
    parse(written({ dateline: `${plain.dateline}${gap}${second}` })).article?.paragraphs;

  expect(paragraphs('\n')).toHaveLength(2);
  expect(paragraphs('\n\n')).toEqual([second, ...(paragraphs('\n') ?? [])]);
});

test('a second dateline is told with its words', () => {
  expect(parse(written({ dateline: `${plain.dateline}\n${second}` })).diagnostics[0]?.message).toBe(
    `Expected one dateline, found another: \`${second}\`; the first was read`,
  );
});

for (const [wrapped, found] of [
  ['\u202aTue Jun 28, 2016 11:11:05\u202c', ['control-character']],
  ['\u2066Tue Jun 28, 2016\u2069 11:11:05', ['control-character']],
  ['Tue Jun 28, 2016\u0007 11:11:05', ['control-character']],
  ['Tue&nbsp;Jun 28, 2016 11:11:05', ['entities-decoded']],
  ['\u200fTue Jun 28, 2016 11:11:05\u200e', []],
  ['\u061cTue Jun 28, 2016 \u200b11:11:05', []],
  [`Tue Jun 28,\t2016${' '.repeat(36)}11:11:05`, []],
] as const) {
  test(`what is invisible in the dateline ${JSON.stringify(wrapped)} costs no article`, () => {
    const { article, diagnostics } = parse(written({ dateline: wrapped }));
    expect(article?.published).toBe('2016-06-28T11:11:05');
    expect(diagnostics.map(({ code }) => code)).toEqual(found);
  });
}

test('a page’s title that goes on in a second line below is one headline', () => {
  const { article, diagnostics } = parse(written({ headline: 'Officials to\nDiscuss Syria' }));
  expect(article?.headline).toBe(plain.title);
  expect(diagnostics).toEqual([]);
});

test('a page’s title that is a day is one, and its time makes it a dateline', () => {
  expect(codes(written({ title: '28 June 2016' }))).toEqual(['headline-differs']);
  expect(codes(written({ title: '28 June 2016 11:11' }))).toContain('headline-missing');
});
