import { type Archive, archive } from '../archive/archive';
import { foundBeside } from '../archive/captures';
import { severities } from '../capture/diagnostic';

/** The severities by rank: SQL takes the worst of a capture. */
export const ranks = ['note', 'warning', 'error'] as const;

const schema = [
  'CREATE TEMP TABLE IF NOT EXISTS found (path TEXT, code TEXT, rank INTEGER, times INTEGER, PRIMARY KEY (path, code)) WITHOUT ROWID',
  'CREATE TEMP TABLE IF NOT EXISTS found_when (changed INTEGER)',
  'CREATE INDEX IF NOT EXISTS temp.found_code ON found (code, path)',
];

const fill = `
  INSERT INTO found SELECT path, code, (SELECT value FROM json_each(?) WHERE key = code), count(*) FROM (
    SELECT path, code FROM diagnostics UNION ALL ${foundBeside}
  ) GROUP BY path, code`;

/** The archive with the table `found`, all that is wrong with each capture by code. */
export function withFindings(from: Archive = archive()): Archive {
  for (const step of schema) from.run(step);
  const { changed } = from;
  if (from.get('SELECT 1 FROM found_when WHERE changed = ?', changed)) return from;

  const rankOf = Object.entries(severities).map(([code, severity]) => [code, ranks.indexOf(severity)]);
  for (const table of ['found', 'found_when']) from.run(`DELETE FROM ${table}`);
  from.run(fill, JSON.stringify(Object.fromEntries(rankOf)));
  from.run('INSERT INTO found_when VALUES (?)', changed);
  return from;
}
