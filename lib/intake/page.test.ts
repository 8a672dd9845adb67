import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { severityOf } from '../capture/frame';
import { parseIncoming } from './reading';

const now = '2026-11-22T00:00:00';
const folder = 'e2e/fixtures/pages';

/** A saved page's article, with the codes of what an editor must look at. */
function told(name: string) {
  const reading = parseIncoming({ name, bytes: readFileSync(`${folder}/${name}`) }, now);
  if (reading.kind === 'skipped') return reading;
  const { capture, diagnostics } = reading;
  const codes = diagnostics.filter((each) => severityOf(each) !== 'note').map(({ code }) => code);
  const { headline, published, paragraphs, related = [] } = capture?.article ?? {};
  const { dated, address } = capture ?? {};
  return {
    headline,
    published,
    dated,
    address,
    paragraphs,
    related: related.map(({ title }) => title),
    codes,
  };
}

for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
  test(`takes the headline, date, paragraphs and related list from ${name}`, () => {
    const expected = JSON.parse(readFileSync(`${folder}/${name.replace('.html', '.expect.json')}`, 'utf8'));
    expect(told(name)).toEqual(expected);
  });
}
