import type { CapturedArticle } from './capture';
import { write } from './dateline';
import { isDump } from './dump-line';
import type { RelatedEntry } from './related-entry';

/** Writes an article as a capture in the reference form. Parsed again, it is the same article. */
export function composeCapture({
  headline,
  published,
  byline,
  paragraphs,
  related,
  self,
}: CapturedArticle): string {
  const title = composeText(headline);
  const entries = self ? [self, ...related] : related;
  const list = entries.length > 0 ? `[${entries.map(composeEntry).join(' ,')} ]` : '[]';
  return [
    `${title}\n`,
    `${title}\n${write(published)}\n`,
    ...[...(byline ? [byline] : []), ...paragraphs].map((paragraph) => `${composeText(paragraph)}\n`),
    `\nstring(${Buffer.byteLength(list)}) "${list}"`,
  ].join('\n');
}

function composeEntry({ id, sort, contentType, picture, title }: RelatedEntry): string {
  return JSON.stringify({
    id,
    sort: sort?.toString(),
    contenttypeid: contentType,
    pic: picture,
    title: escapeEntities(title),
  });
}

function composeText(words: string): string {
  const text = escapeEntities(words);
  return isDump(text) ? text.replace('"', '&quot;') : text;
}

/** The parser decodes entities once. */
function escapeEntities(text: string): string {
  return text.replace(/&(?=#?[A-Za-z\d]{1,32};)/g, '&amp;');
}
