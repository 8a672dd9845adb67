import { type Capture, type CapturedArticle, parseCapture } from '../capture/capture';
import { unreadableFile } from '../capture/diagnostic';
import { type Finding, findingsOf } from '../capture/frame';
import { languageOf } from '../capture/language';
import type { RelatedEntry } from '../capture/related-entry';
import { dayOf, type WallClock } from '../capture/wall-clock';
import { type CaptureFile, type Captures, readCapture } from './content';
import { embargoOf, type Held, isDraft, type Now } from './held';
import type { Index } from './index-file';
import { sha256, textHash } from './text-hash';
import { parseTitle } from './title';
import { countWords } from './word-count';

/** What takes rows in: the index, or a sheaf of it. */
export type Rows = Pick<Index, 'run'>;

/**
 * Puts in all that a capture says which is not there yet, and returns its article unless that is held back. `bytes`
 * are missing where the file cannot be read.
 */
export function insertCapture(
  into: Rows,
  captures: Captures,
  { path, size, modified }: CaptureFile,
  bytes: Buffer | undefined,
  now: Now,
): CapturedArticle | undefined {
  const { article, diagnostics, source } = bytes ? parseCapture(bytes, now.clock) : unreadable;
  const embargo = article && embargoOf(article.published, now);
  const row = [path, size, modified, bytes ? sha256(bytes) : null, embargo ?? null];
  into.run('INSERT INTO captures VALUES (?, ?, ?, ?, ?)', ...row);
  for (const finding of findingsOf(source, diagnostics)) storeFinding(into, path, finding);
  const held = isDraft(path) ? 'draft' : embargo === undefined ? undefined : 'embargo';
  if (!article || (held && !captures.withHeld)) return undefined;

  storeArticle(into, path, article, held);
  return article;
}

const unreadable: Capture = { source: '', diagnostics: [unreadableFile] };

/** The bytes of a capture; `undefined` where it cannot be read. */
export function readBytes(folder: string, path: string): Buffer | undefined {
  try {
    return readCapture(folder, path);
  } catch {
    return undefined;
  }
}

function storeFinding(into: Rows, path: string, finding: Finding) {
  const { code, line, column, length, message, hint } = finding;
  const sql = 'INSERT INTO diagnostics VALUES (?, ?, ?, ?, ?, ?, ?)';
  into.run(sql, path, code, line, column, length, message, hint);
}

function storeArticle(into: Rows, path: string, article: CapturedArticle, held: Held | undefined) {
  const { published, byline, paragraphs, credit, listSize } = article;
  const [standfirst = '', ...body] = paragraphs;
  const language = languageOf(`${article.headline} ${paragraphs.join('\n')}`);

  into.run(
    'INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)',
    ...[path, ...namesOf(article.headline), published, dayOf(published)],
    ...[byline ?? null, standfirst, JSON.stringify(body), credit ?? null],
    ...[countWords(paragraphs.join(' ')), language.tag ?? null, language.direction],
    ...[held ?? null, listSize?.declared ?? null, listSize?.actual ?? null],
    ...[article.related.length, textHash(article)],
  );
  if (article.self) storeEntry(into, { path, position: -1, published }, article.self);
  for (const [position, entry] of article.related.entries())
    storeEntry(into, { path, position, published }, entry);
}

/** The article that lists an entry, and where in its list; -1 for what is taken for the article itself. */
type Place = { path: string; position: number; published: WallClock };

function storeEntry(into: Rows, { path, position, published }: Place, entry: RelatedEntry) {
  const { id, title, day, pictured, picture } = entry;
  const { language } = parseTitle(title);
  into.run(
    'INSERT INTO entries VALUES (?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[path, position, id, ...namesOf(title), day ?? null, pictured ?? null, picture ?? null],
    ...[language.tag ?? null, language.direction, published],
  );
}

/** A title, and the headline, label, words and slug in it. */
function namesOf(title: string) {
  const { headline, label, words, slug } = parseTitle(title);
  return [title, headline, label ?? null, words, slug] as const;
}
