import { expect, test } from 'vitest';
import { parse, plain, written } from './capture.fixture';

for (const [title, headline, found] of [
  [plain.title, `Home\nWorld\nSyria\n\n${plain.headline}`, '`Home` and 2 more'],
  [`Home\nWorld\n${plain.title}`, plain.headline, '`Home` and 1 more'],
  [`Alalam\n\n${plain.title}\n\nWorld`, plain.headline, '`Alalam` and 1 more'],
] as const) {
  test(`the headline is found below ${JSON.stringify(`${title}\n\n${headline}`)}`, () => {
    const { article, diagnostics } = parse(written({ title, headline }));
    expect(article).toMatchObject({ headline: plain.title, published: '2016-06-28T11:11:05' });
    expect(article?.paragraphs).toEqual(plain.text.split('\n\n'));
    expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      [
        `Expected the headline again, found ${found} above it; they were left out`,
        'Delete them, or put them below the dateline.',
      ],
    ]);
  });
}

for (const [what, headline] of [
  ['another line', `One\nTwo\nTalks`],
  ['the dump of a list', `One\n${plain.dump}\n${plain.title}`],
  ['thirteen lines', `${'One\nTwo\n'.repeat(6)}${plain.title}`],
] as const)
  test(`no headline is found below ${what}`, () =>
    expect(parse(written({ headline })).article?.headline).not.toBe(plain.title));

for (const [text, paragraph] of [
  [`${plain.headline}\nMOSCOW – They met.`, 'MOSCOW – They met.'],
  [`${plain.headline}\r\n“They met.”`, '“They met.”'],
  [`${plain.headline}\nand others.`, `${plain.headline} and others.`],
  [`${plain.headline} They met.\nIt is over.`, `${plain.headline} They met. It is over.`],
] as const)
  test(`the text of ${JSON.stringify(text)} is ${paragraph}`, () => {
    const { article, diagnostics } = parse(written({ text }));
    expect(article?.paragraphs).toEqual([paragraph]);
    expect(
      diagnostics.filter(({ code }) => code === 'headline-repeated').map(({ message }) => message),
    ).toEqual(
      paragraph.startsWith(plain.headline)
        ? []
        : [
            `Expected the text under the dateline, found the headline again: \`${plain.headline}\`; it was left out`,
          ],
    );
  });

test('a line with a dateline beside other things is no headline', () => {
  const dateline = `World | ${plain.dateline}`;
  const { article, diagnostics } = parse(`Talks go on\n\n${dateline}\n\n${plain.text}\n\n${plain.dump}`);
  expect(article).toMatchObject({ headline: 'Talks go on', published: '2016-06-28T11:11:05' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['headline-once', 'dateline-form']);
});

test('a line with a day beside other things is a headline', () => {
  const headline = 'Talks | 28 June 2016';
  expect(parse(written({ headline })).article?.headline).toBe(headline);
});
