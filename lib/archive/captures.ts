import { collect } from '../capture/diagnostic';
import { type Finding, findingsOf } from '../capture/frame';
import type { Day, WallClock } from '../capture/wall-clock';
import type { Archive } from './archive';
import type { Held } from './held';
import { inPages } from './in-pages';

/** A capture as an editor is told of it. */
export type CaptureState = {
  /** From the content folder. */
  path: string;
  /** Where its story is read; `undefined` where an error keeps it out. */
  address?: string;
  /** Why only editors read it there. */
  held?: Held;
  findings: Finding[];
};

type Row = {
  path: string;
  address: string | null;
  held: Held | null;
  plain: string | null;
  twin: string | null;
};

/** The address of an article's day and headline, with nothing behind them. */
const plainAddress = "'/' || replace(a.day, '-', '/') || '/' || a.slug";

const rows = `
  SELECT c.path, s.address, a.held, a.twin, ${plainAddress} AS plain
  FROM captures c LEFT JOIN articles a ON a.path = c.path LEFT JOIN stories s ON s.key = coalesce(a.twin, a.path)`;

/** The capture at a path from the content folder, with all that is wrong with it. */
export function findCaptureState(path: string, from: Archive): CaptureState | undefined {
  const row = from.get<Row>(`${rows} WHERE c.path = ?`, path);
  return row && stateOf(row, from);
}

/** The captures of an archive in the order of their paths, each with all that is wrong with it. */
export function* captureStates(from: Archive): Generator<CaptureState> {
  const sql = `${rows} WHERE c.path > ? ORDER BY c.path LIMIT 500`;
  for (const row of inPages(from, sql, ({ path }: Row) => path, '')) yield stateOf(row, from);
}

function stateOf(row: Row, from: Archive): CaptureState {
  const { path, address, held } = row;
  const findings = [...ownFindings(path, from), ...findingsBeside(row), ...missingPictures(path, from)];
  return { path, ...(address !== null && { address }), ...(held !== null && { held }), findings };
}

function ownFindings(path: string, from: Archive): Finding[] {
  const sql =
    'SELECT code, line, "column", length, message, hint FROM diagnostics WHERE path = ? ORDER BY rowid';
  return from.all<Finding>(sql, path);
}

/** Of all captures, what `findingsBeside` and `missingPictures` tell of each: SQL that finds paths and codes. */
export const foundBeside = `
  SELECT path, 'duplicate-capture' AS code FROM articles WHERE twin IS NOT NULL
  UNION ALL SELECT a.path, 'duplicate-address' FROM articles a JOIN stories s ON s.key = a.path WHERE s.address <> ${plainAddress}
  UNION ALL SELECT coalesce(capture, path), 'picture-missing' FROM entries WHERE picture NOT IN pictures`;

/** What shows only beside other captures. */
function findingsBeside({ address, plain, twin }: Row): Finding[] {
  const place = { line: 1, column: 1, length: 0 };
  if (twin !== null) {
    const message = `\`${twin}\` says the same, word for word; the two are one article`;
    return [{ ...place, code: 'duplicate-capture', message, hint: 'Delete one of them.' }];
  }
  if (address === plain) return [];
  const message = `An earlier article has the address \`${plain}\`; this one has \`${address}\``;
  return [
    {
      ...place,
      code: 'duplicate-address',
      message,
      hint: 'Nothing need be done; if they are one story, delete one.',
    },
  ];
}

function missingPictures(path: string, from: Archive): Finding[] {
  const { report, diagnostics } = collect();
  const sql = `SELECT id, picture FROM entries WHERE ${ofCapture} AND picture NOT IN pictures ORDER BY position`;
  for (const { id, picture } of from.all<{ id: string; picture: string }>(sql, path)) {
    const message = `The picture \`${picture}\` of the story ${id} is not below \`public/\``;
    report({ code: 'picture-missing', span: { offset: 0, text: picture }, message, hint: standIn });
  }

  const found = diagnostics();
  const source = found.length > 0 ? from.sourceOf(path) : '';
  const placed = found.map(({ span: { text }, ...rest }) => {
    return { ...rest, span: { offset: Math.max(0, source.indexOf(text)), text } };
  });
  return findingsOf(source, placed);
}

const standIn = '`npm run pictures` makes a stand-in; without one, pages show the day in its place.';

/** Whether an entry stands in the capture at a path, though the article may be another's. */
const ofCapture = '(path = ?1 AND capture IS NULL OR capture = ?1)';

/** An entry of a related list, for programs. */
type Listed = { id: string; title: string; picture: string | null; day: Day | null };

/** What a capture lists beside its article itself. */
function listedBy(path: string, from: Archive): Listed[] {
  const sql = `SELECT id, title, picture, day FROM entries WHERE ${ofCapture} AND position >= 0 ORDER BY position`;
  return from.all<Listed>(sql, path);
}

/** What a capture says, for programs. */
export type ArticleRecord = {
  headline: string;
  published: WallClock;
  byline: string | null;
  standfirst: string;
  /** All of them, the standfirst first. */
  paragraphs: string[];
  credit: string | null;
  related: Listed[];
};

type ArticleRow = {
  title: string;
  published: string;
  byline: string | null;
  standfirst: string;
  body: string;
  credit: string | null;
};

/** What a capture says; `undefined` where an error keeps it out. */
export function findArticleRecord(path: string, from: Archive): ArticleRecord | undefined {
  const sql = 'SELECT title, published, byline, standfirst, body, credit FROM articles WHERE path = ?';
  const row = from.get<ArticleRow>(sql, path);
  if (!row) return undefined;

  const { title, published, byline, standfirst, body, credit } = row;
  const paragraphs = [standfirst, ...(JSON.parse(body) as string[])];
  const related = listedBy(path, from);
  return { headline: title, published, byline, standfirst, paragraphs, credit, related };
}
