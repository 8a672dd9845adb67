import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseCapture } from '../../capture/capture';
import { severityOf } from '../../capture/frame';
import { splitLabel } from '../../capture/headline';
import { languageOf } from '../../capture/language';
import { dayOf } from '../../capture/wall-clock';
import { inventCaptures } from './captures';

const now = '2026-11-22T00:00:00';

const invented = [...inventCaptures({ stories: 500, seed: 1 })].map(({ path, text }) => {
  const { article, diagnostics } = parseCapture(Buffer.from(text), now);
  if (!article) throw new Error(`${path} is no article`);
  return { path, text, diagnostics, ...article };
});

const sha256 = (texts: string[]) => createHash('sha256').update(texts.join('\0')).digest('hex');

/** The stories that a list's entries can mean: the same headline, and the picture's day or the next. */
const stories = new Map(invented.map((story) => [`${story.headline} ${dayOf(story.published)}`, story]));
const generated = ({ title, day }: { title: string; day?: string }) => {
  const next = new Date(Date.parse(`${day}T24:00:00Z`)).toISOString().slice(0, 10);
  return stories.get(`${title} ${day}`) ?? stories.get(`${title} ${next}`);
};

test('the same seed gives the same bytes everywhere', () => {
  const texts = invented.slice(0, 50).map(({ path, text }) => path + text);
  expect(sha256(texts)).toBe('d2167b85a34e01dc6c7c5222ccc4a554aec5c32276a4bdbfd1846ce4c951443a');
});

test('another seed gives other captures', () => {
  const [first] = inventCaptures({ stories: 1, seed: 2 });
  expect(first?.text).not.toBe(invented[0]?.text);
});

for (const stories of [1, 7, 50]) {
  test(`invents exactly as many as asked for: ${stories}`, () => {
    expect([...inventCaptures({ stories, seed: 1 })]).toHaveLength(stories);
  });
}

test('nothing is wrong with any capture but what a note says', () => {
  const wrong = invented.flatMap(({ path, diagnostics }) =>
    diagnostics.filter((found) => severityOf(found) !== 'note').map(({ code }) => `${path} ${code}`),
  );
  expect(wrong).toEqual([]);
});

test('each has the size of the reference, in six to eight paragraphs', () => {
  const average = invented.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / invented.length;

  expect(average).toBeGreaterThan(2_720 * 0.9);
  expect(average).toBeLessThan(2_720 * 1.1);
  for (const { paragraphs } of invented) expect([6, 7, 8]).toContain(paragraphs.length);
});

test('each lists six stories, sorted downwards, each with a picture that tells its second', () => {
  for (const { related } of invented) {
    const sorts = related.map(({ sort }) => sort ?? 0);

    expect(related).toHaveLength(6);
    expect(sorts).toEqual(sorts.map((_, index) => (sorts[0] ?? 0) - index));
    expect(related.every(({ contentType, pictured }) => contentType === '21' && pictured)).toBe(true);
  }
});

test('lists mostly name generated stories, mostly earlier ones, and some that nobody captured', () => {
  const entries = invented.flatMap(({ related, published }) =>
    related.map((entry) => ({ isEarlier: (entry.pictured ?? '') < published, found: generated(entry) })),
  );
  const share = (count: number) => count / entries.length;

  expect(share(entries.filter(({ found }) => found).length)).toBeGreaterThan(0.7);
  expect(share(entries.filter(({ found }) => !found).length)).toBeGreaterThan(0.1);
  expect(share(entries.filter(({ isEarlier }) => isEarlier).length)).toBeGreaterThan(0.55);
});

test('an id means one story wherever it is listed', () => {
  const titles = new Map<string, string>();
  for (const { id, title, picture } of invented.flatMap(({ related }) => related)) {
    expect(titles.get(id) ?? title + picture).toBe(title + picture);
    titles.set(id, title + picture);
  }
});

test('a story has a thread of five stories and more over several days', () => {
  const threads = invented.map((story) => [
    story,
    ...story.related.flatMap((entry) => generated(entry) ?? []),
  ]);
  const long = threads.filter((thread) => {
    return thread.length >= 5 && new Set(thread.map(({ published }) => dayOf(published))).size >= 4;
  });
  expect(long.length).toBeGreaterThan(250);
});

test('a story is listed by later ones that it does not list itself', () => {
  const listers = invented.filter(({ related, headline, published }) =>
    related.some((entry) => {
      const earlier = generated(entry);
      const listsBack = earlier?.related.some(({ title }) => title === headline);
      return earlier !== undefined && earlier.published < published && !listsBack;
    }),
  );
  expect(listers.length).toBeGreaterThan(250);
});

test('headlines and text are in three languages, each in its script', () => {
  const tags = invented.map(({ headline, paragraphs }) => {
    const { tag } = languageOf(splitLabel(headline).headline);
    for (const paragraph of paragraphs) expect(languageOf(paragraph).tag).toBe(tag);
    return tag;
  });
  const share = (tag: string | undefined) => tags.filter((found) => found === tag).length / tags.length;

  expect(share('ar')).toBeCloseTo(0.15, 1);
  expect(share('fa')).toBeCloseTo(0.1, 1);
  expect(share(undefined)).toBeCloseTo(0.75, 1);
});
