import { expect, test } from 'vitest';
import { articleWith } from './article.fixture';
import { referencesTo } from './references';

type Told = Parameters<typeof articleWith>[0];

const reference = {
  address: '/2016/06/28/iran-russia-security-officials-to-discuss-syria',
  headline: 'Iran, Russia Security Officials to Discuss Syria',
  credit: 'Press TV',
} satisfies Told;
const url = `http://localhost:3000${reference.address}`;

const textOf = (style: string, told: Told) =>
  referencesTo(articleWith(told))
    .find((each) => each.style === style)
    ?.pieces.join('');

test('an article is referred to as each style wants it', () => {
  expect(textOf('APA', reference)).toBe(
    `Press TV. (2016, June 28). Iran, Russia Security Officials to Discuss Syria. Dateline. ${url}`,
  );
  expect(textOf('MLA', reference)).toBe(
    `Press TV. “Iran, Russia Security Officials to Discuss Syria.” Dateline, 28 June 2016, ${url}.`,
  );
  expect(textOf('Chicago', reference)).toBe(
    `Press TV. “Iran, Russia Security Officials to Discuss Syria.” Dateline, June 28, 2016. ${url}.`,
  );
});

test('APA sets the title in italics, MLA the site', () => {
  const [apa, mla, chicago] = referencesTo(articleWith(reference));
  expect(apa?.pieces[1]).toBe(reference.headline);
  expect(mla?.pieces[1]).toBe('Dateline');
  expect(chicago?.pieces).toHaveLength(1);
});

test('an article that credits nobody begins with its title', () => {
  const at = 'http://localhost:3000/2016/06/28/talks-open';
  expect(textOf('APA', {})).toBe(`Talks open. (2016, June 28). Dateline. ${at}`);
  expect(textOf('MLA', {})).toBe(`“Talks open.” Dateline, 28 June 2016, ${at}.`);
  expect(textOf('Chicago', {})).toBe(`“Talks open.” Dateline, June 28, 2016. ${at}.`);
  expect(textOf('BibTeX', {})).not.toContain('author');
});

test('an article is referred to by who wrote it, before the agency that it credits', () => {
  const told = { ...reference, byline: 'By Jane Doe, Reuters Correspondent' };
  for (const style of ['APA', 'MLA', 'Chicago']) expect(textOf(style, told)).toMatch(/^Jane Doe\. /);
  expect(textOf('BibTeX', told)).toMatch(
    /^@misc\{jane-doe-2016-06-28-iran-[a-z-]+-syria,\n {2}author = \{\{Jane Doe\}\},/,
  );
});

test('APA names a site that credits itself once', () => {
  expect(textOf('APA', { credit: 'Dateline' })).toMatch(/^Dateline\. \(2016, June 28\)\. Talks open\. http/);
});

test('a label says of what kind the article is', () => {
  const told = { ...reference, label: 'Pictures' };
  expect(textOf('APA', told)).toContain('Syria [Pictures]. Dateline.');
  expect(textOf('MLA', told)).toContain(`${url}. Pictures.`);
  expect(textOf('Chicago', told)).toContain('Syria.” Pictures. Dateline,');
  expect(textOf('BibTeX', told)).toContain('note = {Pictures}');
});

test('a title keeps its own end, and quotation marks within it become single ones', () => {
  const told = { headline: 'Who said “never again”?' };
  expect(textOf('APA', told)).toMatch(/^Who said “never again”\? \(2016/);
  expect(textOf('MLA', told)).toMatch(/^“Who said ‘never again’\?” Dateline/);
});

test('a title of nothing but quotation marks is read once', () => {
  expect(textOf('MLA', { headline: '“'.repeat(200_000) })?.length).toBeGreaterThan(200_000);
});

for (const [day, mla] of [
  ['2016-05-01', '1 May 2016'],
  ['2016-07-31', '31 July 2016'],
  ['2016-08-09', '9 Aug. 2016'],
  ['2016-09-10', '10 Sept. 2016'],
] as const) {
  test(`MLA writes ${day} as ${mla}`, () => expect(textOf('MLA', { day })).toContain(`Dateline, ${mla}, `));
}

test('an Arabic article is referred to in Arabic', () => {
  const told: Told = {
    headline: 'إيران وروسيا تبحثان "الأزمة" السورية',
    credit: 'العالم',
    language: { tag: 'ar', direction: 'rtl' },
  };
  const at = 'http://localhost:3000/2016/06/28/talks-open';
  const site = '\u2068Dateline\u2069';
  expect(referencesTo(articleWith(told)).map(({ pieces }) => pieces)).toEqual([
    [`العالم. (٢٠١٦، ٢٨ يونيو). إيران وروسيا تبحثان "الأزمة" السورية. ${site}. ${at}`],
    [`العالم. «إيران وروسيا تبحثان “الأزمة” السورية». ${site}، ٢٨ يونيو ٢٠١٦، ${at}.`],
    [`العالم. «إيران وروسيا تبحثان “الأزمة” السورية». ${site}، ٢٨ يونيو ٢٠١٦. ${at}.`],
    [expect.stringMatching(/^@misc\{[a-z]+-2016-06-28-talks-open,\n {2}author = \{\{العالم\}\},/)],
  ]);
});

test('a Persian article is referred to in Persian, by the Solar Hijri calendar', () => {
  const told: Told = {
    headline: 'گفتگو دربارهٔ سوریه',
    credit: 'پرس‌تی‌وی',
    language: { tag: 'fa', direction: 'rtl' },
  };
  expect(textOf('APA', told)).toContain('پرس‌تی‌وی. (۱۳۹۵، ۸ تیر). گفتگو دربارهٔ سوریه. ');
  expect(textOf('MLA', told)).toContain('پرس‌تی‌وی. «گفتگو دربارهٔ سوریه». \u2068Dateline\u2069، ۸ تیر ۱۳۹۵، ');
  expect(textOf('BibTeX', told)).toContain('language = {persian}');
});

test('BibTeX has the day of the dateline, for those who know it and those who do not', () => {
  expect(textOf('BibTeX', reference)).toBe(
    `@misc{press-tv-2016-06-28-iran-russia-security-officials-to-discuss-syria,
  author = {{Press TV}},
  title = {{Iran, Russia Security Officials to Discuss Syria}},
  howpublished = {Dateline},
  date = {2016-06-28},
  year = {2016},
  month = jun,
  url = {${url}},
  language = {english},
}`,
  );
});

test('two articles of one agency and one minute have different keys', () => {
  const keys = ['talks-open', 'talks-end'].map((slug) =>
    textOf('BibTeX', { credit: 'Press TV', address: `/2016/06/28/${slug}` })?.split('\n', 1),
  );
  expect(keys[0]).not.toEqual(keys[1]);
});

test('what TeX takes for commands stays text in BibTeX', () => {
  const headline = 'A & B_c #1: 5% of $9 {sic} \\input ~ ^ \n}, x = {y';
  expect(textOf('BibTeX', { headline })).toContain(
    'title = {{A \\& B\\_c \\#1: 5\\% of \\$9 \\{sic\\} \\textbackslash{}input \\textasciitilde{} \\textasciicircum{} \\}, x = \\{y}}',
  );
});

test('an author of no Latin letters still has a key, and nothing that turns text round is left', () => {
  const [first, , , entry] = referencesTo(articleWith({ credit: '\u202e新华社' }));
  expect(entry?.pieces[0]).toMatch(/^@misc\{[a-z-]+-2016-06-28-talks-open,\n {2}author = \{\{新华社\}\}/);
  expect(first?.pieces.join('')).toMatch(/^新华社\. /);
});
