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
