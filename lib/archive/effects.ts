import type { Day } from '../capture/wall-clock';
import type { Archive } from './archive';
import { changedRows, forgetChangedRows } from './changed-rows';
import type { Index } from './index-file';
import { likesTouched } from './like-effects';
import { storiesSharing, storiesTouched } from './touched-stories';

/** Something that reads differently than before. */
export type Effect =
  /** All there is. */
  | { kind: 'everything' }
  /** What is newest, and how much there is. */
  | { kind: 'site' }
  /** A story: itself, or one of those that its page shows. It need not exist any more. */
  | { kind: 'story'; address: string }
  /** The stories of a day, and so of its month and its year. */
  | { kind: 'day'; day: Day }
  /** Which day comes next, from a day to another one. */
  | { kind: 'span'; from: Day; to: Day }
  /** The stories that name a topic. */
  | { kind: 'topic'; topic: string };

/** So many files at once, or days without a story between two, change everything: to tell what would take longer. */
const most = 2_000;

/** What refreshes changed since the one with a serial number, each thing once; and the number of the last of them. */
export function effectsSince(serial: number, from: Archive): { serial: number; effects: Effect[] } {
  const last = lastEffect(from);
  // Of no refresh of this index, but of another one that was in its place.
  if (serial > last) return { serial: last, effects: [{ kind: 'everything' }] };
  const sql = 'SELECT kind, name FROM effects WHERE serial > ? ORDER BY kind, name';
  const rows = from.all<{ kind: string; name: string }>(sql, serial);
  return { serial: last, effects: rows.map(effectOf) };
}

/** The serial number of the last change; 0 where there was none. */
export function lastEffect(from: Pick<Archive, 'get'>): number {
  return from.get<{ value: number }>("SELECT value FROM about WHERE name = 'serial'")?.value ?? 0;
}

/** Forgets what was changed so far: nothing made before is kept any more. */
export function forgetEffects(from: Archive): void {
  from.exclusively(() => from.run('DELETE FROM effects'));
}

function effectOf({ kind, name }: { kind: string; name: string }): Effect {
  switch (kind) {
    case 'story':
      return { kind, address: name };
    case 'day':
      return { kind, day: name };
    case 'span':
      return { kind, from: name.slice(0, 10), to: name.slice(11) };
    case 'topic':
      return { kind, topic: name };
    case 'site':
      return { kind };
    default:
      return { kind: 'everything' };
  }
}

/** Records what a refresh changed, at its end; `files` is how many captures and pictures. */
export function recordEffects(index: Index, files: number): void {
  if (files > most) recordEverything(index);
  else recordThings(index, files);
}

function recordThings(index: Index, files: number): void {
  const serial = nextSerial(index);
  const record = (kind: string, found: string, ...values: number[]) =>
    index.run(
      `INSERT OR REPLACE INTO effects SELECT ?1, name, ?2 FROM (${found}) WHERE name IS NOT NULL`,
      kind,
      serial,
      ...values,
    );
  index.script(forgetChangedRows);
  for (const step of changedRows) index.run(step);
  for (const found of storiesTouched) record('story', found);
  for (const found of storiesSharing) record('story', found, files);
  const likes = likesTouched(index, most + 1);
  for (const address of likes)
    index.run("INSERT OR REPLACE INTO effects VALUES ('story', ?, ?)", address, serial);
  record('day', 'SELECT DISTINCT day AS name FROM changed');
  record('topic', topicsTouched);
  record('span', spans);
  record(
    'site',
    "SELECT '' AS name WHERE EXISTS (SELECT 1 FROM made) OR EXISTS (SELECT 1 FROM before_stories)",
  );
  if (likes.length > most || (index.get(years) ?? index.get(`SELECT 1 FROM (${spans}) WHERE ${isLong}`)))
    recordEverything(index);
}

/** Records that nothing need be as it was. */
export function recordEverything(index: Index): void {
  index.run("INSERT OR REPLACE INTO effects VALUES ('everything', '', ?)", nextSerial(index));
}

function nextSerial(index: Index): number {
  const serial = 1 + lastEffect(index);
  index.run("INSERT OR REPLACE INTO about VALUES ('serial', ?)", serial);
  return serial;
}

const topicsTouched = `
  SELECT topic AS name FROM before_topics WHERE key IN (SELECT key FROM changed)
  UNION SELECT t.topic FROM changed c CROSS JOIN stories s ON s.key = c.key CROSS JOIN story_topics t ON t.story = s.rowid`;

/** A period of the calendar, such as `2016-06-28`, that got its first story or lost its last. */
const isNewOrGone = (period: string) => `
  (EXISTS (SELECT 1 FROM stories s WHERE ${period}))
  <> (EXISTS (SELECT 1 FROM before_stories s WHERE ${period})
    OR EXISTS (SELECT 1 FROM stories s WHERE ${period} AND s.key NOT IN (SELECT key FROM made)))`;

const years = `
  SELECT 1 FROM (SELECT DISTINCT substr(day, 1, 4) AS year FROM changed WHERE day IS NOT NULL) c
  WHERE ${isNewOrGone("s.day > c.year AND s.day < c.year || '~'")}`;

/** From the day before to the day after one that is new or gone; at the edges, to the ends of its year. */
const spans = `
  SELECT coalesce((SELECT max(day) FROM stories s WHERE s.day < c.day), substr(c.day, 1, 4) || '-01-01') || '/' ||
    coalesce((SELECT min(day) FROM stories s WHERE s.day > c.day), substr(c.day, 1, 4) || '-12-31') AS name
  FROM (SELECT DISTINCT day FROM changed WHERE day IS NOT NULL) c WHERE ${isNewOrGone('s.day = c.day')}`;

const isLong = `julianday(substr(name, 12)) - julianday(substr(name, 1, 10)) > ${most}`;
