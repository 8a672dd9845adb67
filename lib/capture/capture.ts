import { creditOf } from './credit';
import { decode } from './decode';
import { collect, type Diagnostic, type Report } from './diagnostic';
import { parseHead } from './head';
import { splitLabel, wordsOf } from './headline';
import type { RelatedEntry } from './related-entry';
import { parseRelatedList } from './related-list';
import { blocksOf, type Span, slice } from './span';
import { isVisible, parseText } from './text';
import { parseVarDump } from './var-dump';
import { dayOf, daysBetween, type WallClock } from './wall-clock';

/** What a capture says. */
export type CapturedArticle = {
  /** With its label. */
  headline: string;
  published: WallClock;
  /** All of them, the standfirst first; at least one. */
  paragraphs: string[];
  /** The agency that the last paragraph credits. */
  credit?: string;
  /** The related list, without the article itself. */
  related: RelatedEntry[];
  /** The article's own entry, where its list names it. */
  self?: RelatedEntry;
};

export type Capture = {
  /** The decoded text, which diagnostics point into. */
  source: string;
  /** Missing where an error stands among the diagnostics. */
  article?: CapturedArticle;
  diagnostics: Diagnostic[];
};

/** Reads one captured text. Total: any bytes give a value and what is wrong with them. `now` is the newsroom's clock. */
export function parseCapture(bytes: Uint8Array, now: WallClock): Capture {
  const { report, diagnostics } = collect();
  const { text, readable } = decode(bytes, report);
  const article = readable ? parseArticle({ offset: 0, text }, now, report) : undefined;
  return { source: text, ...(article && { article }), diagnostics: diagnostics() };
}

function parseArticle(source: Span, now: WallClock, report: Report): CapturedArticle | undefined {
  const { headline, published, rest } = parseHead(source, now, report);
  const { text, list } = parseVarDump(rest, report);
  const paragraphs = text.flatMap((stretch) => parseParagraphs(stretch, report));
  const entries = list ? parseRelatedList(list, report) : [];
  if (paragraphs.length === 0) {
    const message = 'Expected the story under the dateline, found no paragraph';
    report({ code: 'body-missing', span: slice(rest, 0, 0), message, hint: 'Capture the article again.' });
  }
  if (headline === undefined || published === undefined || paragraphs.length === 0) return undefined;

  const self = findSelf(entries, headline, published);
  if (self && list) {
    const message = `The list names the article itself, as story ${self.id}; it was taken out of the list`;
    report({ code: 'related-self', span: slice(list, 0, 0), message, hint: 'Nothing need be done.' });
  }
  const credit = creditOf(paragraphs.at(-1) ?? '');
  const related = entries.filter((entry) => entry !== self);
  return { headline, published, paragraphs, related, ...(credit && { credit }), ...(self && { self }) };
}

/** Paragraphs stand apart by empty lines; a line break inside one is a space. */
function parseParagraphs(text: Span, report: Report): string[] {
  return [...blocksOf(text)].map((block) => parseText(block, report)).filter(isVisible);
}

/** The rule of identity: the same words in the headline, and at most two days between. */
function findSelf(entries: RelatedEntry[], headline: string, published: WallClock): RelatedEntry | undefined {
  const words = wordsOf(splitLabel(headline).headline);
  return entries.find(
    ({ title, day }) =>
      (day === undefined || daysBetween(day, dayOf(published)) <= 2) &&
      wordsOf(splitLabel(title).headline) === words,
  );
}
