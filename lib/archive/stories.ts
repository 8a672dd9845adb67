import { parsePictureTime } from '../capture/picture';
import type { Day } from '../capture/wall-clock';
import { type Archive, archive } from './archive';
import { inPages } from './in-pages';
import type { Article, Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** The story at an address, such as `/2016/06/28/iran-russia-…`, decoded, with all of its headline. */
export function findStory(address: string, from = archive()): Story | undefined {
  const row = from.get<StoryRow>('SELECT * FROM stories WHERE address = ?', address);
  return row && { ...storyOf(row), headline: row.headline };
}

/**
 * Where an address leads that is no story's own: that of a mention whose article came, a headline that a list gave
 * otherwise, or the time or the id behind a headline that needs none; for editors, that of an article that changed.
 */
export function findForward(address: string, from = archive()): string | undefined {
  const { year, slug = '' } =
    /^\/(?:undated|(?<year>\d{4})\/\d\d\/\d\d)\/(?<slug>[^/]+)$/.exec(address)?.groups ?? {};
  const day = year === undefined ? null : address.slice(1, 11).replaceAll('/', '-');
  const [, plain = '', number = ''] = /^(.+)-(\d{1,18})$/.exec(slug) ?? [];
  return (
    findListed(from, slug, day) ??
    findListed(from, plain, day, number) ??
    findTimed(from, plain, day, number) ??
    findMoved(from, address)
  );
}

/** The address of the article that editors saw there. */
function findMoved(from: Archive, address: string): string | undefined {
  const sql = 'SELECT s.address FROM moved m JOIN stories s ON s.key = m.path WHERE m.address = ?';
  return from.get<{ address: string }>(sql, address)?.address;
}

/** The address of the story that a list names so, or that it names so under an id. */
function findListed(from: Archive, slug: string, day: Day | null, id?: string): string | undefined {
  return from.get<{ address: string }>(
    `SELECT s.address FROM entries e JOIN mentions m ON m.id = e.id JOIN stories s ON s.key = coalesce(m.path, m.id)
     WHERE e.slug = ? AND e.day IS ? AND e.id = coalesce(?, e.id) ORDER BY length(m.id), m.id LIMIT 1`,
    slug,
    day,
    id ?? null,
  )?.address;
}

/** The address of the article of a minute, such as `1432`. */
function findTimed(from: Archive, slug: string, day: Day | null, minute: string): string | undefined {
  if (!/^\d{4}$/.test(minute)) return undefined;
  return from.get<{ address: string }>(
    "SELECT address FROM stories WHERE slug = ? AND day = ? AND kind = 'article' AND time LIKE ? ORDER BY time, key LIMIT 1",
    slug,
    day,
    `%T${minute.slice(0, 2)}:${minute.slice(2)}:%`,
  )?.address;
}

/** The address of the story that the original system knows by an id, 1 to 18 digits. Any string may be asked. */
export function findById(id: string, from = archive()): string | undefined {
  if (!/^\d{1,18}$/.test(id)) return undefined;
  const sql =
    'SELECT s.address FROM mentions m JOIN stories s ON s.key = coalesce(m.path, m.id) WHERE m.id = ?';
  return from.get<{ address: string }>(sql, id)?.address;
}

/** The paragraphs after the standfirst. */
export function readBody({ address }: Article, from = archive()): string[] {
  const sql = 'SELECT body FROM articles WHERE path = (SELECT key FROM stories WHERE address = ?)';
  const row = from.get<{ body: string }>(sql, address);
  return row ? (JSON.parse(row.body) as string[]) : [];
}

/** The stories that an article's page listed, in the newsroom's order, at most 100; a mention with that list's headline. */
export function relatedTo({ address }: Article, from = archive()): Story[] {
  return from
    .all<StoryRow>(
      `SELECT s.*, iif(s.kind = 'mention', e.headline, s.headline) AS headline,
         iif(s.kind = 'mention', e.label, s.label) AS label, iif(s.kind = 'mention', e.tag, s.tag) AS tag,
         iif(s.kind = 'mention', e.direction, s.direction) AS direction, min(e.position)
       FROM stories own
       JOIN entries e ON e.path = own.key
       JOIN mentions m ON m.id = e.id
       JOIN stories s ON s.key = coalesce(m.path, m.id) AND s.key <> own.key
       WHERE own.address = ? GROUP BY s.key ORDER BY min(e.position) LIMIT 100`,
      address,
    )
    .map(storyOf);
}

/** The articles whose related lists name a story, newest first; the newest `limit` of each of its ids. */
export function listedBy({ address }: Story, limit: number, from = archive()): Article[] {
  return from
    .all<StoryRow>(
      `SELECT DISTINCT s.* FROM stories own
       CROSS JOIN mentions m ON m.id = own.key OR m.path = own.key
       CROSS JOIN stories s ON s.key <> own.key AND s.key IN (
         SELECT e.path FROM entries e CROSS JOIN stories lister ON lister.key = e.path
         WHERE e.id = m.id ORDER BY e.published DESC LIMIT ?2
       )
       WHERE own.address = ?1 ORDER BY s.time DESC, s.address DESC`,
      address,
      limit,
    )
    .map(storyOf)
    .filter((story) => story.kind === 'article');
}

/** The stories before and after a story in time. An undated one has none. */
export function neighboursOf({ address }: Story, from = archive()): { earlier?: Story; later?: Story } {
  const beside = (order: 'DESC' | 'ASC') =>
    from.get<StoryRow>(
      `SELECT * FROM stories WHERE (time, address) ${order === 'DESC' ? '<' : '>'}
         (SELECT time, address FROM stories WHERE address = ?) ORDER BY time ${order}, address ${order} LIMIT 1`,
      address,
    );
  const [earlier, later] = [beside('DESC'), beside('ASC')];
  return { ...(earlier && { earlier: storyOf(earlier) }), ...(later && { later: storyOf(later) }) };
}

/** The newest stories, at most `limit`. */
export function recentStories(limit: number, from = archive()): Story[] {
  const sql = 'SELECT * FROM stories ORDER BY time DESC, address DESC LIMIT ?';
  return from.all<StoryRow>(sql, limit).map(storyOf);
}

/** The newest stories of the days before a day, at most `limit`. */
export function storiesBefore(day: Day, limit: number, from = archive()): Story[] {
  const sql = 'SELECT * FROM stories WHERE time < ? ORDER BY time DESC, address DESC LIMIT ?';
  return from.all<StoryRow>(sql, day, limit).map(storyOf);
}

/** The paths of the newest stories' pictures, at most `limit`. */
export function recentPictures(limit: number, from = archive()): string[] {
  const sql =
    'SELECT picture FROM stories WHERE picture IS NOT NULL ORDER BY time DESC, address DESC LIMIT ?';
  return from.all<{ picture: string }>(sql, limit).map(({ picture }) => picture);
}

/** Every picture that captures name, with the day that its path tells. */
export function* namedPictures(from = archive()): Generator<{ path: string; day: Day | undefined }> {
  const sql = 'SELECT DISTINCT picture AS path FROM entries WHERE picture > ? ORDER BY picture LIMIT 1000';
  for (const { path } of inPages(from, sql, (row: { path: string }) => row.path, ''))
    yield { path, day: parsePictureTime(path).day };
}
