import { archive } from '../archive/archive';

/** A mention, and how many articles list it. */
export type WantedStory = { address: string; headline: string; listers: number };

/** A picture that is not below `public/`, and how many entries of related lists name it. */
export type WantedPicture = { picture: string; entries: number };

/** The mentions that most articles list: at most `limit`, the most wanted first; and how many mentions there are. */
export function wantedStories(limit: number): { stories: WantedStory[]; count: number } {
  const from = archive();
  const stories = from.all<WantedStory>(
    `SELECT s.address, s.headline, n.listers FROM (
       SELECT e.id, count(DISTINCT e.path) AS listers
       FROM entries e JOIN stories lister ON lister.key = e.path GROUP BY e.id
     ) n JOIN stories s ON s.key = n.id AND s.kind = 'mention'
     ORDER BY n.listers DESC, s.time DESC, s.address LIMIT ?`,
    limit,
  );
  const count = from.get<{ count: number }>("SELECT count(*) AS count FROM stories WHERE kind = 'mention'");
  return { stories, count: count?.count ?? 0 };
}

/** The pictures that are missing most: at most `limit`; and how many there are. */
export function wantedPictures(limit: number): { pictures: WantedPicture[]; count: number } {
  const from = archive();
  const missing = 'FROM entries WHERE picture NOT IN pictures';
  const pictures = from.all<WantedPicture>(
    `SELECT picture, count(*) AS entries ${missing} GROUP BY picture ORDER BY entries DESC, picture LIMIT ?`,
    limit,
  );
  const count = from.get<{ count: number }>(`SELECT count(DISTINCT picture) AS count ${missing}`);
  return { pictures, count: count?.count ?? 0 };
}
