import assert from 'node:assert/strict';
import { type CapturedArticle, parseCapture } from './capture';
import { now } from './capture.fixture';
import { composeCapture } from './compose';
import { forbidden } from './text';

/** Any bytes give an article or what is wrong, and each fault has a place inside the text. */
export function keepsPlaces(bytes: Uint8Array): void {
  const { article, diagnostics, source } = parseCapture(bytes, now);
  assert(article !== undefined || diagnostics.length > 0, 'There is neither an article nor a diagnostic');
  for (const { span, code } of diagnostics)
    assert(source.startsWith(span.text, span.offset), `The place of ${code} is not in the text`);
}

/** Each fault says what is wrong, and in a sentence of its own what to do. */
export function keepsAdvice(bytes: Uint8Array): void {
  for (const { code, message, hint } of parseCapture(bytes, now).diagnostics) {
    assert.match(message, /^\S.*[^\s.;,]$/, `The message of ${code}`);
    assert.match(hint, /^\p{Lu}.*[.?]$/u, `The hint of ${code}`);
  }
}

/** No text that comes out holds a control character. */
export function keepsClean(bytes: Uint8Array): void {
  const { article, diagnostics } = parseCapture(bytes, now);
  const said = stringsIn([article, diagnostics.map(({ message, hint }) => [message, hint])]);
  assert.deepEqual(
    said.filter((part) => part.search(forbidden) !== -1 || /[\t\r\n]/.test(part)),
    [],
  );
}

/** An article survives being written as a capture and parsed again. */
export function survivesWriting(bytes: Uint8Array): void {
  const { article } = parseCapture(bytes, now);
  if (!article) return;
  const again = parseCapture(Buffer.from(composeCapture(article)), now).article;
  assert.deepEqual(again && withoutSize(again), withoutSize(article));
}

/** Written again, a list has the size that it says. */
function withoutSize({ listSize: _, ...article }: CapturedArticle) {
  return article;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(stringsIn) : [];
}
