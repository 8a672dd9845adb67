import { createHash } from 'node:crypto';
import { type CapturedArticle, parseCapture } from '../capture/capture';
import type { Diagnostic } from '../capture/diagnostic';
import { splitLabel, wordsOf } from '../capture/headline';
import { languageOf } from '../capture/language';
import type { RelatedEntry } from '../capture/related-entry';
import { pointAt } from '../capture/span';
import { dayOf, type WallClock } from '../capture/wall-clock';
import { type CaptureFile, readCapture } from './content';
import type { Index } from './index-file';
import { slugOf } from './slug';

/** Reads a capture and puts what it says in the place of what it said. One that says the same touches no story. */
export function storeCapture(index: Index, folder: string, file: CaptureFile, now: WallClock): void {
  const bytes = readBytes(folder, file.path);
  const hash = bytes && sha256(bytes);
  const known = index.get<{ hash: string | null; embargo: string | null }>(
    'SELECT hash, embargo FROM captures WHERE path = ?',
    file.path,
  );
  if (known && hash && known.hash === hash && known.embargo === null) {
    index.run(
      'UPDATE captures SET size = ?, modified = ? WHERE path = ?',
      file.size,
      file.modified,
      file.path,
    );
    return;
  }

  if (known) forgetCapture(index, file.path);
  const { article, diagnostics, source } = bytes ? parseCapture(bytes, now) : unreadable;
  const embargo = article && article.published > now ? article.published : null;
  index.run(
    'INSERT INTO captures VALUES (?, ?, ?, ?, ?)',
    file.path,
    file.size,
    file.modified,
    hash ?? null,
    embargo,
  );
  for (const diagnostic of diagnostics) storeDiagnostic(index, file.path, diagnostic, source);
  if (article) storeArticle(index, file.path, article);
}

/** Takes out all that a capture says, and marks what it touched. */
export function forgetCapture(index: Index, path: string): void {
  touch(index, path);
  for (const table of ['captures', 'diagnostics', 'articles', 'entries'])
    index.run(`DELETE FROM ${table} WHERE path = ?`, path);
}

const unreadable: ReturnType<typeof parseCapture> = {
  source: '',
  diagnostics: [
    {
      code: 'unreadable',
      span: { offset: 0, text: '' },
      message: 'The file cannot be read',
      hint: 'Look at its permissions, and whether another program is writing it.',
    },
  ],
};

function readBytes(folder: string, path: string): Buffer | undefined {
  try {
    return readCapture(folder, path);
  } catch {
    return undefined;
  }
}

function storeDiagnostic(
  index: Index,
  path: string,
  { code, span, message, hint }: Diagnostic,
  source: string,
) {
  const { line, column } = pointAt(source, span.offset);
  index.run(
    'INSERT INTO diagnostics VALUES (?, ?, ?, ?, ?, ?, ?)',
    path,
    code,
    line,
    column,
    span.text.length,
    message,
    hint ?? null,
  );
}

function storeArticle(index: Index, path: string, article: CapturedArticle) {
  const { published, paragraphs, credit } = article;
  const [standfirst = '', ...body] = paragraphs;
  const said = paragraphs.join('\n');
  const language = languageOf(`${article.headline} ${said}`);
  const text = sha256(`${article.headline}\n${published}\n${said}`);

  index.run(
    'INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)',
    ...[path, ...namesOf(article.headline), published, dayOf(published), standfirst, JSON.stringify(body)],
    ...[credit ?? null, said.split(/\s+/).length, language.tag ?? null, language.direction, text],
  );
  if (article.self) storeEntry(index, { path, position: -1, published }, article.self);
  for (const [position, entry] of article.related.entries())
    storeEntry(index, { path, position, published }, entry);
  touch(index, path);
}

/** The article that lists an entry, and where in its list; -1 for the article itself. */
type Place = { path: string; position: number; published: WallClock };

function storeEntry(index: Index, { path, position, published }: Place, entry: RelatedEntry) {
  const { id, title, day, pictured, picture, sort, contentType } = entry;
  const language = languageOf(title);
  index.run(
    'INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[path, position, id, ...namesOf(title), day ?? null, pictured ?? null, picture ?? null],
    ...[sort ?? null, contentType ?? null, language.tag ?? null, language.direction, published],
  );
}

/** A title, and the headline, label, words and slug in it. */
function namesOf(title: string) {
  const { headline, label } = splitLabel(title);
  const words = wordsOf(headline);
  return [title, headline, label ?? null, words, slugOf(headline, words)] as const;
}

function touch(index: Index, path: string) {
  index.run('INSERT OR IGNORE INTO touched_ids SELECT id FROM entries WHERE path = ?', path);
  index.run('INSERT OR IGNORE INTO touched_words SELECT words FROM articles WHERE path = ?', path);
  index.run('INSERT OR IGNORE INTO touched_texts SELECT text FROM articles WHERE path = ?', path);
  index.run('INSERT OR IGNORE INTO touched_slots SELECT day, slug FROM articles WHERE path = ?', path);
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
