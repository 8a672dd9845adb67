import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCapture } from './capture';
import { severities } from './diagnostic';
import { keepsAdvice } from './promises.fixture';

/** What a good reader makes of the hostile capture beside it. */
type Expectation = {
  verdict: Verdict;
  alt?: Verdict[];
  kinds?: string[];
  fields?: Record<string, unknown>;
  not?: string[];
};
type Verdict = 'ok' | 'warn' | 'reject' | 'skip';

const folder = `${import.meta.dirname}/hostile`;
const letters = (code: string) => code.toLowerCase().replace(/[^a-z]/g, '');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  test(`${file} is read as its expectation says`, () => {
    const expected = JSON.parse(
      readFileSync(`${folder}/${file.replace('.txt', '.expect.json')}`, 'utf8'),
    ) as Expectation;
    const { article, diagnostics } = parseCapture(readFileSync(`${folder}/${file}`), '2026-11-22T00:00:00');

    const faults = diagnostics.filter(({ code }) => severities[code] !== 'note').map(({ code }) => code);
    const verdict: Verdict = !article ? 'reject' : faults.length > 0 ? 'warn' : 'ok';
    // What is wrong between captures is the archive's to see.
    const alone = verdict === 'ok' && expected.kinds?.some((kind) => kind.startsWith('duplicate-'));
    if (!alone) expect([expected.verdict, ...(expected.alt ?? [])]).toContain(verdict);
    if (verdict === expected.verdict && verdict !== 'ok') {
      expect(
        faults.some((code) => expected.kinds?.some((kind) => isAkin(letters(code), letters(kind)))),
      ).toBe(true);
    }

    const said = JSON.stringify([article, diagnostics.map(({ message, hint }) => [message, hint])]);
    for (const text of expected.not ?? []) expect(said).not.toContain(JSON.stringify(text).slice(1, -1));
    keepsAdvice(readFileSync(`${folder}/${file}`));
    if (article) expect(fieldsOf(article)).toMatchObject(fair(expected.fields ?? {}));
  });
}

const isAkin = (code: string, kind: string) => code.includes(kind) || kind.includes(code);

function fieldsOf(article: NonNullable<ReturnType<typeof parseCapture>['article']>) {
  const { headline, published, paragraphs, related } = article;
  const counts = { paragraphs: paragraphs.length, related: related.length };
  return { headline, published, lead: paragraphs[0], ...counts, relatedTitle0: related[0]?.title };
}

/** A list in an expectation means any of its values. */
function fair(fields: Record<string, unknown>) {
  const any = (values: unknown[]) => expect.toSatisfy((value: unknown) => values.includes(value));
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? any(value) : value]),
  );
}
