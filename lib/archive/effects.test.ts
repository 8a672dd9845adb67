import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Archive } from './archive';
import { archiveOf, publicOf, type Told, temporaryFolder, writeCaptures } from './archive.fixture';
import { archiveYears, countsIn, periodsAround, sizeOf, storiesOn } from './days';
import { type Effect, effectsSince } from './effects';
import { findStory, listedBy, neighboursOf, readBody, relatedTo } from './stories';
import { threadOf } from './threads';
import { allTopics, namedWith, storiesOf, topicDays, topicsOf } from './topics';

const days = ['2016-06-26', '2016-06-27', '2016-06-29', '2016-07-02', '2017-01-01'];
const headlines = ['Iran talks', 'Syria talks', 'Aleppo falls', 'Aleppo falls 1100', 'Cuba opens', 'Oil'];
const pictures = ['/2016/06/27/a_1.jpg', '/2016/06/29/b_1.jpg'];
const empty = ['2016-06-28', '2016-06-30', '2016-12-31'];

const listed = fc.record({
  id: fc.integer({ min: 1, max: 7 }).map(String),
  title: fc.constantFrom(...headlines),
  pic: fc.constantFrom(...pictures, ''),
});
const told: fc.Arbitrary<Told> = fc.record({
  headline: fc.constantFrom(...headlines),
  published: fc
    .tuple(fc.constantFrom(...days), fc.constantFrom('10:00:00', '11:00:00'))
    .map(([day, time]) => `${day}T${time}`),
  text: fc.constantFrom('Of Syria.', 'Of Cuba and Iran.', 'Of oil.'),
  list: fc.array(listed, { maxLength: 4 }),
});
const names = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
/** A capture is written, or with `null` taken away; so many pictures are there. */
const step = fc.record({
  captures: fc.dictionary(names, fc.option(told), { minKeys: 1, maxKeys: 3 }),
  pictures: fc.subarray(pictures),
});

/** All that pages show, by what a change of it is called. */
function viewOf(from: Archive): Map<string, string> {
  const addresses = from
    .all<{ address: string }>('SELECT address FROM stories')
    .map(({ address }) => address);
  const view = new Map<string, unknown>();
  for (const address of addresses) view.set(`story ${address}`, storyView(address, from));
  for (const { topic } of allTopics(from))
    view.set(`topic ${topic}`, [
      storiesOf({ topic }, 99, 0, from),
      namedWith({ topic }, 9, from),
      topicDays({ topic }, from),
    ]);
  for (const day of days) view.set(`day ${day}`, [sizeOf(day, from), storiesOn(day, 1, from)]);
  for (const day of [...days, ...empty].filter(isWithin(from)))
    view.set(`span ${day}`, periodsAround(day, from));
  for (const period of ['2016-06', '2016-07', '2016', '2017'].filter(isWithin(from))) {
    view.set(`day ${period}`, [...countsIn(period, from)]);
    view.set(`span ${period}`, periodsAround(period, from));
  }
  return new Map([...view].map(([name, shown]) => [name, JSON.stringify(shown)]));
}

/** Periods of other years have no page. */
function isWithin(from: Archive) {
  const years = archiveYears(from);
  return (period: string) =>
    period.slice(0, 4) >= (years[0] ?? '9') && period.slice(0, 4) <= (years.at(-1) ?? '0');
}

function storyView(address: string, from: Archive) {
  const story = findStory(address, from);
  if (!story) return undefined;
  const own =
    story.kind === 'article' ? [readBody(story, from), relatedTo(story, from)] : listedBy(story, 30, from);
  return [story, own, threadOf(story, from), topicsOf(story, from), neighboursOf(story, from)];
}

function isTold(name: string, effects: Effect[]): boolean {
  const [kind = '', what = ''] = name.split(/ (.*)/);
  return effects.some((effect) => {
    if (effect.kind === 'everything') return true;
    if (effect.kind === 'story') return kind === 'story' && effect.address === what;
    if (effect.kind === 'topic') return kind === 'topic' && effect.topic === what;
    if (effect.kind === 'day') return kind === 'day' && effect.day.startsWith(what);
    return (
      kind === 'span' &&
      effect.kind === 'span' &&
      effect.from.slice(0, what.length) <= what &&
      what <= effect.to
    );
  });
}

test('whatever is written, changed and taken away, all that reads differently is told', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), (steps) => {
      const folder = temporaryFolder();
      const archive = new Archive({ folder }, ':memory:');
      for (const [number, { captures, pictures }] of steps.entries()) {
        publicOf(...pictures);
        for (const [name, capture] of Object.entries(captures)) {
          rmSync(join(folder, name), { force: true });
          if (capture) writeCaptures(folder, { [name]: capture });
        }
        const before = number === 0 ? undefined : viewOf(archive);
        const { serial } = effectsSince(0, archive);
        archive.refresh();
        if (!before) continue;
        const after = viewOf(archive);
        const { effects } = effectsSince(serial, archive);
        const other = [...new Set([...before.keys(), ...after.keys()])].filter(
          (name) => before.get(name) !== after.get(name),
        );
        expect(other.filter((name) => !isTold(name, effects))).toEqual([]);
      }
      archive.close();
    }),
    { numRuns: 15 },
  );
});

const story = (day: number, list: Told['list'] = []): Told => ({
  headline: `Story of day ${day}`,
  published: `2016-06-${String(day).padStart(2, '0')}T10:00:00`,
  list,
});

test('a story that comes changes what is beside it, and nothing else', () => {
  const { archive, folder } = archiveOf(
    Object.fromEntries([1, 2, 3, 5, 6, 7].map((day) => [`${day}.txt`, story(day)])),
  );
  const { serial } = effectsSince(0, archive);
  writeCaptures(folder, { '4.txt': { ...story(4), headline: 'Bread' } });
  archive.refresh();

  expect(effectsSince(serial, archive).effects).toEqual([
    { kind: 'day', day: '2016-06-04' },
    { kind: 'site' },
    { kind: 'span', from: '2016-06-03', to: '2016-06-05' },
    { kind: 'story', address: '/2016/06/03/story-of-day-3' },
    { kind: 'story', address: '/2016/06/04/bread' },
    { kind: 'story', address: '/2016/06/05/story-of-day-5' },
  ]);
});

test('a look that finds nothing changes nothing', () => {
  const { archive } = archiveOf({ '1.txt': story(1) });
  const { serial } = effectsSince(0, archive);
  archive.refresh();
  expect(effectsSince(serial, archive)).toEqual({ serial, effects: [] });
});
