import { decodeHTMLStrict } from 'entities';
import type { Report } from './diagnostic';
import { quote } from './quote';
import { type Span, slice } from './span';
import { withWindowsLetters } from './windows-letters';

/**
 * What may not reach a page, a feed or a terminal: C0 and C1 controls, bidi
 * overrides and isolates, annotation marks, byte order marks, unpaired
 * surrogates, and what XML 1.0 forbids. Marks that Arabic and Persian need
 * (U+200C to U+200F, U+061C) are not among them.
 */
export const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}]/gu;

/** The controls among them that separated words: vertical tab, form feed, U+001C to U+001F, next line. */
const separators = /[\u000b\u000c\u001c-\u001f\u0085]/g;

/** HTML 5 knows no entity without its semicolon but for old pages' sake; text such as `AT&T` has none. */
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;

/** Where a word may be broken, and where a line may not: readers see neither, and search the word without them. */
const breaks = /[\u00ad\u2060]+/g;

/** Entities, white space but single spaces, breaks, surrogates, and what `forbidden` names: most texts have none of them. */
const special =
  / {2}|[&\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200a\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff0-\uffff]/;

/** Reads a stretch as the text that people see: entities decoded once, controls and breaks out, white space single. */
export function parseText(span: Span, report: Report): string {
  if (!special.test(span.text)) return span.text.trim();
  const text = decoded(span, report);
  if (text.includes(lost)) reportLost(text, span, report);
  return spaced(withoutControls(text, span, report));
}

/** What decoders put in the place of bytes that they cannot read. */
const lost = '\u{fffd}';

function reportLost(text: string, span: Span, report: Report) {
  const others = text.split(lost).length - 2;
  const more = others > 0 ? ` and ${others} more` : '';
  const message = `Expected a letter, found ${quote(lost)}${more}: it was lost before the capture was saved`;
  report({
    code: 'letters-lost',
    span: placeOf(lost, span),
    message,
    hint: 'Correct it from the original page.',
  });
}

/** Whether a text shows anything: a letter, a digit, a sign. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

function spaced(text: string): string {
  return text
    .replace(breaks, '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}

function decoded(span: Span, report: Report): string {
  const found = entity.exec(span.text);
  if (!found) return span.text;

  const text = decodeHTMLStrict(span.text);
  if (text !== span.text) {
    report({
      code: 'entities-decoded',
      span: slice(span, found.index, found.index + found[0].length),
      message: `${quote(found[0])} is HTML; it was decoded, once`,
      hint: 'Nothing need be done.',
    });
  }
  return text;
}

function withoutControls(text: string, span: Span, report: Report): string {
  const [found, ...others] = text.match(forbidden) ?? [];
  if (found === undefined) return text;

  const rest = others.length > 0 ? ` and ${others.length} more were` : ' was';
  const meant = withoutForbidden(found);
  report({
    code: 'control-character',
    span: placeOf(found, span),
    message: `The invisible character ${codePoint(found)}${rest} ${isVisible(meant) ? `read as Windows means it: ${quote(meant)}` : 'taken out'}`,
    hint: isVisible(meant)
      ? 'Write what is meant in its place.'
      : 'Delete it; it can hide or turn round the text beside it.',
  });
  return withoutForbidden(text);
}

/** Where a character stands, as itself or as an entity. */
function placeOf(character: string, span: Span): Span {
  const at = span.text.indexOf(character);
  if (at !== -1) return slice(span, at, at + character.length);
  const entities = [...span.text.matchAll(new RegExp(entity, 'g'))];
  const found = entities.find(([written]) => decodeHTMLStrict(written) === character);
  return found ? slice(span, found.index, found.index + found[0].length) : span;
}

/** A text without what is forbidden in it; what separated words is a space, and the marks of Windows are signs. */
export const withoutForbidden = (text: string): string =>
  text.replace(separators, ' ').replace(forbidden, meantBy);

/** Windows writes quotes, a bullet and dashes as controls; by the others of them, terminals are told what to do. */
const meantBy = (character: string) =>
  /[\u0091-\u0097]/.test(character) ? withWindowsLetters(character) : '';

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
