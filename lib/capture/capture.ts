import { takeByline, takeHeadline } from './above-text';
import { creditIn } from './credit';
import { decode } from './decode';
import { collect, type Diagnostic, type Report } from './diagnostic';
import { type Head, parseHead } from './head';
import { mayBeSame, splitLabel, wordsOf } from './headline';
import type { RelatedEntry } from './related-entry';
import { parseRelatedList } from './related-list';
import { blocksOf, type Span, slice } from './span';
import { isVisible, parseText } from './text';
import { type ListSize, type Parts, parseVarDump } from './var-dump';
import { dayOf, type WallClock } from './wall-clock';

/** What a capture says. */
export type CapturedArticle = {
  /** With its label. */
  headline: string;
  published: WallClock;
  /** Who wrote it, as the line above the text says it: `By Jane Doe`. */
  byline?: string;
  /** All of them, the standfirst first; at least one. */
  paragraphs: string[];
  /** The agency that it credits where it ends. */
  credit?: string;
  /** The related list, without the article itself. */
  related: RelatedEntry[];
  /** How long that list is; missing where the capture has none. */
  listSize?: ListSize;
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
  if (readable) checkLineEnds(text, report);
  const article = readable ? parseArticle({ offset: 0, text }, now, report) : undefined;
  return { source: text, ...(article && { article }), diagnostics: diagnostics() };
}

/** A capture is the same text whatever ends its lines. */
function checkLineEnds(text: string, report: Report) {
  const at = text.indexOf('\r');
  if (at === -1) return;

  const [found, name] = text[at + 1] === '\n' ? ['\r\n', 'CR LF'] : ['\r', 'CR'];
  report({
    code: 'line-ends',
    span: { offset: at, text: found },
    message: `Expected lines that end in LF, found ${name}`,
    hint: 'Nothing need be done; `npm run dev` offers to write them so.',
  });
}

function parseArticle(source: Span, now: WallClock, report: Report): CapturedArticle | undefined {
  const { head, text, list, size } = parseParts(source, now, report);
  const { headline, published, rest } = head;
  const told = text.flatMap((stretch) => parseParagraphs(stretch, report));
  const { byline, paragraphs } = takeByline(head, told, report);
  if (headline !== undefined) takeHeadline(headline, paragraphs, rest, report);
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
  const credit = creditIn(paragraphs);
  const related = self ? entries.filter((entry) => entry !== self) : entries;
  const article: CapturedArticle = { headline, published, paragraphs, related };
  if (byline) article.byline = byline;
  if (credit) article.credit = credit;
  if (self) article.self = self;
  if (size) article.listSize = size;
  return article;
}

/** The head of a capture, the text under it, and the list that its dump holds: under that, or above all. */
function parseParts(source: Span, now: WallClock, report: Report): Parts & { head: Head } {
  if (/^\s*string\(/.test(source.text) && storyIn(parseVarDump(source, () => {})).length > 0) {
    const parts = parseVarDump(source, report);
    const [story = source, ...others] = storyIn(parts);
    const head = parseHead(story, now, report);
    return { ...parts, head, text: [head.rest, ...others] };
  }
  const head = parseHead(source, now, report);
  return { head, ...parseVarDump(head.rest, report) };
}

const storyIn = ({ text, list }: Parts) => (list ? text.filter((stretch) => /\S/.test(stretch.text)) : []);

/** Paragraphs stand apart by empty lines; a line break inside one is a space. */
function parseParagraphs(text: Span, report: Report): string[] {
  return [...blocksOf(text)].map((block) => parseText(block, report)).filter(isVisible);
}

const twoDays = 2 * 86_400_000;

/** The rule of identity: the same words in the headline, and at most two days between; the nearest of several. */
function findSelf(entries: RelatedEntry[], headline: string, published: WallClock): RelatedEntry | undefined {
  const own = Date.parse(dayOf(published));
  const name = withoutLabel(headline);
  const near = entries.filter(
    (entry) => timeBetween(own, entry) <= twoDays && mayBeSame(withoutLabel(entry.title), name),
  );
  if (near.length === 0) return undefined;

  const words = wordsOf(name);
  return near
    .filter(({ title }) => wordsOf(withoutLabel(title)) === words)
    .sort((one, other) => timeBetween(own, one) - timeBetween(own, other))[0];
}

const withoutLabel = (headline: string) => splitLabel(headline).headline;

/** From the start of a day to that of an entry's, in milliseconds; of an entry without one as far as is near. */
const timeBetween = (own: number, { day }: RelatedEntry) =>
  day === undefined ? twoDays : Math.abs(Date.parse(day) - own);
