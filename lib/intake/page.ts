import { composeByline, findByline } from '../capture/byline';
import { type CapturedArticle, parseCapture } from '../capture/capture';
import { composeCapture } from '../capture/compose';
import type { Code, Diagnostic } from '../capture/diagnostic';
import { languageOf } from '../capture/language';
import { quote } from '../capture/quote';
import { dayOf, type WallClock } from '../capture/wall-clock';
import { site } from '../site';
import { decodePage } from './decode-page';
import { type PageDate, surestDate } from './page-date';
import { type Page, parsePage } from './parse-page';
import type { Reading } from './reading';

/** The most bytes that a page may have: some browsers save its pictures in it. */
export const largestPage = 20_000_000;

/** Reports what is wrong at the first place where the page says `found`. */
type Tell = (code: Code, found: string, message: string, hint: string) => void;

/** Reads a saved page as a capture in the reference form. Total: any bytes give a reading. */
export function readPage(bytes: Uint8Array, now: WallClock): Reading {
  const { text: source, encoding, isGuess } = decodePage(bytes.subarray(0, largestPage));
  const diagnostics: Diagnostic[] = [];
  const tell: Tell = (code, found, message, hint) => {
    const offset = source.indexOf(found);
    const span = offset === -1 ? { offset: 0, text: '' } : { offset, text: found };
    diagnostics.push({ code, span, message, hint });
  };

  if (isGuess) {
    const message = `The page names no encoding that its bytes are in; it was read as ${encoding}`;
    tell('page-encoding', '', message, 'Look at its letters; where they are wrong, save the page again.');
  }
  const page = bytes.length > largestPage ? tooLarge(bytes.length, tell) : attempt(source, tell);
  const date = page && surestDate(page.dates);
  const article = page && articleOf(page, date, tell);
  if (!article || !date) return { kind: 'read', source, diagnostics };

  tellDate(date, page.dates, tell);
  const composed = Buffer.from(composeCapture(article));
  const again = parseCapture(composed, now);
  for (const { code, span, message, hint } of again.diagnostics) tell(code, span.text, message, hint);
  const { address } = page;
  const capture = again.article && {
    article: again.article,
    bytes: composed,
    dated: date.dated,
    ...(address && { address }),
  };
  return { kind: 'read', source, diagnostics, ...(capture && { capture }) };
}

function tooLarge(size: number, tell: Tell): undefined {
  const message = `The page has ${size} bytes, one that can be read has at most ${largestPage}`;
  tell('too-large', '', message, 'Save it without its pictures.');
}

function attempt(source: string, tell: Tell): Page | undefined {
  try {
    return parsePage(source, site.timeZone);
  } catch (error) {
    const message = `The page cannot be taken apart: ${error instanceof Error ? error.message : error}`;
    tell('unreadable', '', message, 'Copy its text into a capture by hand.');
    return undefined;
  }
}

function articleOf(page: Page, date: PageDate | undefined, tell: Tell): CapturedArticle | undefined {
  const { headline, writers, paragraphs, related } = page;
  const byHand = 'Save the article’s own page, or write the capture by hand.';
  if (!headline) tell('headline-missing', '', 'Expected a headline in the page, found none', byHand);
  if (!date) {
    const message = 'Expected a date of publication in the page or its address, found none that can be read';
    tell('dateline-missing', '', message, `${byHand} No other date is put in its place.`);
  }
  if (paragraphs.length === 0)
    tell('body-missing', '', 'Expected the story in the page, found no paragraph', byHand);
  if (!headline || !date || paragraphs.length === 0) return undefined;

  const byline = bylineOf(headline, writers, paragraphs);
  return { headline, published: date.clock, ...(byline && { byline }), paragraphs, related };
}

/** The first of what a page says of its writers that is a byline, where the text does not begin with one. */
function bylineOf(headline: string, writers: string[][], paragraphs: string[]): string | undefined {
  if (findByline(headline, paragraphs) !== undefined) return undefined;
  const { tag } = languageOf(`${headline} ${paragraphs.join('\n')}`);
  return writers.flatMap((each) => composeByline(each, tag) ?? [])[0];
}

/** Says what is not certain about a page's date. */
function tellDate(date: PageDate, dates: PageDate[], tell: Tell) {
  const { found, clock, isDay, zone } = date;
  const hint = 'Check the dateline with the original page.';
  if (isDay)
    tell(
      'page-date',
      found,
      `The page tells only the day, ${quote(found)}; the hour was set to 00:00:00`,
      hint,
    );
  if (zone)
    tell(
      'page-date',
      found,
      `The zone ${quote(zone)} may be several; the hour was read as the newsroom’s own`,
      hint,
    );
  const other = dates.find(
    (each) => (each.dated === 'json-ld' || each.dated === 'meta') && dayOf(each.clock) !== dayOf(clock),
  );
  if (other)
    tell(
      'page-date',
      other.found,
      `The page tells two dates, ${quote(found)} and ${quote(other.found)}; the first was read`,
      hint,
    );
}
