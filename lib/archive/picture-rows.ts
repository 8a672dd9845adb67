import type { Scope } from './content';
import type { Index } from './index-file';
import { publicPictures } from './pictures';

/** The pictures below `public/`, for who looks at what changed. No path of a capture begins like this. */
export const pictureScope: Scope = '/';

/**
 * Takes over which pictures there are, and touches the mentions whose picture came or went. Returns how many pictures
 * did.
 */
export function updatePictures(index: Index): number {
  const there = JSON.stringify(publicPictures());
  index.run(moved, there, there);
  const count = index.get<{ count: number }>('SELECT count(*) AS count FROM moved_pictures')?.count ?? 0;
  if (count > 0) for (const step of steps) index.run(step);
  index.run('DROP TABLE moved_pictures');
  return count;
}

const moved = `
  CREATE TEMP TABLE moved_pictures AS
  SELECT value AS path, 1 AS is_there FROM json_each(?) WHERE value NOT IN pictures
  UNION ALL SELECT path, 0 FROM pictures WHERE path NOT IN (SELECT value FROM json_each(?))`;

const steps = [
  'INSERT INTO pictures SELECT path FROM moved_pictures WHERE is_there',
  'DELETE FROM pictures WHERE path IN (SELECT path FROM moved_pictures WHERE NOT is_there)',
  'INSERT OR IGNORE INTO touched_ids SELECT id FROM mentions WHERE picture IN (SELECT path FROM moved_pictures)',
];
