import { type Archive, archive } from '../archive/archive';
import { publicFiles } from '../archive/pictures';
import { severities } from '../capture/diagnostic';

/** How long a look at the pictures holds, milliseconds. */
const freshness = 2_000;

/** The severities by rank: SQL takes the worst of a capture. */
export const ranks = ['note', 'warning', 'error'] as const;

const schema = [
  'CREATE TEMP TABLE IF NOT EXISTS missing_pictures (picture TEXT PRIMARY KEY) WITHOUT ROWID',
  'CREATE TEMP TABLE IF NOT EXISTS found (path TEXT, code TEXT, rank INTEGER, times INTEGER, PRIMARY KEY (path, code)) WITHOUT ROWID',
  'CREATE INDEX IF NOT EXISTS temp.found_code ON found (code, path)',
];

const fill = `
  INSERT INTO found SELECT path, code, (SELECT value FROM json_each(?) WHERE key = code), count(*) FROM (
    SELECT path, code FROM diagnostics
    UNION ALL
    SELECT path, 'duplicate-capture' FROM articles WHERE twin IS NOT NULL
    UNION ALL
    SELECT a.path, 'duplicate-address' FROM articles a JOIN stories s ON s.key = a.path
      WHERE s.address <> '/' || replace(a.day, '-', '/') || '/' || a.slug
    UNION ALL
    SELECT coalesce(e.capture, e.path), 'picture-missing' FROM entries e JOIN missing_pictures m ON m.picture = e.picture
  ) GROUP BY path, code`;

// What is open is shared through the process, as the archive is.
declare global {
  var datelineFindings: { changed: number; looked: number; missing: string } | undefined;
}

/** The archive with the tables `found`, all that is wrong with each capture by code, and `missing_pictures`. */
export function withFindings(from: Archive = archive()): Archive {
  for (const step of schema) from.run(step);
  const known = globalThis.datelineFindings;
  const { changed } = from;
  if (known?.changed === changed && performance.now() - known.looked < freshness) return from;

  const missing = JSON.stringify(missingPictures(from));
  if (known?.changed !== changed || known.missing !== missing) fillTables(from, missing);
  globalThis.datelineFindings = { changed, looked: performance.now(), missing };
  return from;
}

function fillTables(from: Archive, missing: string) {
  const rankOf = Object.entries(severities).map(([code, severity]) => [code, ranks.indexOf(severity)]);
  from.run('DELETE FROM missing_pictures');
  from.run('INSERT INTO missing_pictures SELECT value FROM json_each(?)', missing);
  from.run('DELETE FROM found');
  from.run(fill, JSON.stringify(Object.fromEntries(rankOf)));
}

/** The pictures that captures name and `public/` lacks; its folders are read once, not each picture asked for. */
function missingPictures(from: Archive): string[] {
  const there = new Set(publicFiles());
  return from
    .all<{ picture: string }>('SELECT DISTINCT picture FROM entries WHERE picture IS NOT NULL')
    .flatMap(({ picture }) => (there.has(picture) ? [] : [picture]));
}
