import { expect, test } from 'vitest';
import { parseCapture } from '../../capture/capture';
import { splitLabel } from '../../capture/headline';
import { dayOf } from '../../capture/wall-clock';
import { inventCaptures } from './captures';

const now = '2026-11-22T00:00:00';

const articles = [...inventCaptures({ stories: 500, seed: 1 })].flatMap(({ text }) => {
  return parseCapture(Buffer.from(text), now).article ?? [];
});

const counts = new Map<string, number>();
for (const { published } of articles) {
  counts.set(dayOf(published), (counts.get(dayOf(published)) ?? 0) + 1);
}

test('days hold none, one and many stories', () => {
  const days = [...counts.keys()].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const between = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

  expect(counts.size).toBeLessThan(between);
  expect([...counts.values()]).toContain(1);
  expect(Math.max(...counts.values())).toBeGreaterThanOrEqual(10);
});

test('some headlines carry a label, some stories credit an agency', () => {
  const labels = new Set(articles.map(({ headline }) => splitLabel(headline).label));

  expect(labels).toEqual(new Set([undefined, 'Pictures', 'Video']));
  expect(articles.filter(({ credit }) => credit === 'Paper Moon News Agency').length).toBeGreaterThan(10);
});

test('two stories of one day may have the same headline, and never list each other', () => {
  const told = new Set<string>();
  const twice = articles.filter(({ headline, published }) => {
    const key = `${splitLabel(headline).headline} ${dayOf(published)}`;
    return told.has(key) || !told.add(key);
  });

  expect(twice.length).toBeGreaterThan(0);
  for (const { self } of articles) expect(self).toBeUndefined();
});

test('a large archive has fuller days, and none in the future', { timeout: 60_000 }, () => {
  const months = [...inventCaptures({ stories: 20_000, seed: 1 })].map(({ path }) => path.slice(0, 7)).sort();

  expect(months[0]).toBe('2016/03');
  expect(['2025', '2026']).toContain(months.at(-1)?.slice(0, 4));
  expect(months.every((month) => month < '2026/09')).toBe(true);
});
