import type { Change, ChangeKind } from '../archive/changes';
import { escapeLike } from '../archive/escape-like';
import type { Code, Severity } from '../capture/diagnostic';
import type { WallClock } from '../capture/wall-clock';
import { ranks, withFindings } from './findings';

/** What becomes of a capture: readers get its article, or why they do not. */
export const states = ['published', 'draft', 'embargo', 'duplicate', 'error'] as const;
export type State = (typeof states)[number];

/** By what the list is sorted. */
export const sorts = ['path', 'headline', 'published', 'severity', 'changed'] as const;
export type Sort = (typeof sorts)[number];

/** Which captures an editor asks for. */
export type CaptureQuestion = {
  /** In a path or a headline. */
  text: string;
  code?: Code;
  severity?: Severity;
  state?: State;
  sort: Sort;
  isReversed: boolean;
};

/** A capture as a line of the list. */
export type ListedCapture = {
  path: string;
  headline?: string;
  published?: WallClock;
  /** Where its article is read, or was until an error kept it out. */
  address?: string;
  state: State;
  /** What became of it since the desk was opened. */
  change?: ChangeKind;
  /** What is wrong with it, and how often. */
  found: { code: Code; times: number }[];
};

type Row = {
  path: string;
  headline: string | null;
  published: string | null;
  address: string | null;
  state: State;
  kind: ChangeKind | null;
  at: number | null;
};

const captures = `
  SELECT c.path, a.title AS headline, a.published, s.address, f.worst, g.kind, g.at, CASE
    WHEN f.worst = 2 THEN 'error' WHEN a.twin IS NOT NULL THEN 'duplicate' ELSE coalesce(a.held, 'published')
  END AS state
  FROM captures c LEFT JOIN articles a ON a.path = c.path LEFT JOIN stories s ON s.key = coalesce(a.twin, a.path)
  LEFT JOIN (SELECT path, max(rank) AS worst FROM found GROUP BY path) f ON f.path = c.path
  LEFT JOIN changes g ON g.path = c.path`;

const asked = `FROM (${captures}) WHERE
  (?1 = '' OR path LIKE ?1 ESCAPE '\\' OR headline LIKE ?1 ESCAPE '\\')
  AND (?2 = '' OR path IN (SELECT path FROM found WHERE code = ?2))
  AND (?3 = -1 OR path IN (SELECT path FROM found WHERE rank = ?3))
  AND (?4 = '' OR state = ?4)`;

/** Captures on a page. */
export const pageSize = 100;

const orders: Record<Sort, [usual: string, reversed: string]> = {
  path: ['path', 'path DESC'],
  headline: ['headline COLLATE NOCASE, path', 'headline COLLATE NOCASE DESC, path'],
  published: ['published DESC, path', 'published, path'],
  severity: ['coalesce(worst, -1) DESC, path', 'coalesce(worst, -1), path'],
  changed: ['coalesce(at, 0) DESC, path', 'coalesce(at, 0), path'],
};

/** A page of the captures that are asked for, from 1; what became of each after `since`, milliseconds since 1970. */
export function findCaptures(question: CaptureQuestion, page: number, since: number): ListedCapture[] {
  const from = withFindings();
  const order = orders[question.sort][question.isReversed ? 1 : 0];
  const sql = `SELECT * ${asked} ORDER BY ${order} LIMIT ?5 OFFSET ?6`;
  const rows = from.all<Row>(sql, ...valuesOf(question), pageSize, pageSize * (page - 1));
  const found = from.all<{ path: string; code: Code; times: number }>(
    'SELECT path, code, times FROM found WHERE path IN (SELECT value FROM json_each(?)) ORDER BY rank DESC, code',
    JSON.stringify(rows.map(({ path }) => path)),
  );
  return rows.map((row) =>
    listedOf(
      row,
      since,
      found.filter(({ path }) => path === row.path),
    ),
  );
}

function listedOf(row: Row, since: number, found: ListedCapture['found']): ListedCapture {
  const { path, state, headline, published, address, kind, at } = row;
  return {
    path,
    state,
    found,
    ...(headline !== null && { headline }),
    ...(published !== null && { published }),
    ...(address !== null && { address }),
    ...(kind !== null && (at ?? 0) > since && { change: kind }),
  };
}

/** How many captures are asked for. */
export function countCaptures(question: CaptureQuestion): number {
  const sql = `SELECT count(*) AS captures ${asked}`;
  return withFindings().get<{ captures: number }>(sql, ...valuesOf(question))?.captures ?? 0;
}

function valuesOf({ text, code, severity, state }: CaptureQuestion) {
  const pattern = text && `%${escapeLike(text)}%`;
  return [pattern, code ?? '', severity ? ranks.indexOf(severity) : -1, state ?? ''] as const;
}

/** How many captures are in each state, the most first. */
export function countStates(): { state: State; captures: number }[] {
  return withFindings().all(
    `SELECT state, count(*) AS captures FROM (${captures}) GROUP BY state ORDER BY captures DESC`,
  );
}

/** What became of captures after a moment, milliseconds since 1970: the last `limit` of it, and how much it is. */
export function changesSince(moment: number, limit: number): { changes: Change[]; count: number } {
  const from = withFindings();
  const count = from.get<{ count: number }>('SELECT count(*) AS count FROM changes WHERE at > ?', moment);
  const changes = from.all<Change>(
    'SELECT path, kind, at FROM changes WHERE at > ? ORDER BY at DESC, path LIMIT ?',
    moment,
    limit,
  );
  return { changes, count: count?.count ?? 0 };
}
