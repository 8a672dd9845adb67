import type { Dating } from '../archive/sidecar';
import { dayOf } from '../capture/wall-clock';
import type { LinkedArticle } from './linked-article';
import { findDayInAddress, findMoment, type Moment } from './moment';
import { textOf } from './page-document';
import type { PageHeadline } from './page-headline';

/** When a page says that it was published: how, and in which words. */
export type PageDate = Moment & { dated: Dating; found: string };

/** What is known of a page when its date is looked for. */
export type Known = {
  meta: Map<string, string>;
  linked: LinkedArticle | undefined;
  headline: PageHeadline | undefined;
  address: string | undefined;
};

/** Names under which newsrooms give the date in `<meta>`, the commonest first. */
const names =
  'article:published_time og:article:published_time datepublished pubdate publishdate publish-date publish_date date dc.date dc.date.issued dcterms.issued dcterms.created dc.date.created article.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime'.split(
    ' ',
  );

/** The dates that a page tells, the surest first. Nothing is taken from when it was changed. */
export function findDates(document: Document, known: Known, timeZone: string): PageDate[] {
  const told: [Dating, string | null | undefined][] = [
    ['json-ld', known.linked?.published],
    ...names.map((name): [Dating, string | undefined] => ['meta', known.meta.get(name)]),
    ...timesOf(document, known.headline).map((text): [Dating, string] => ['time', text]),
    ...shownDates(document, known.headline).map((text): [Dating, string] => ['text', text]),
  ];
  const dates = told.flatMap(([dated, found]) => {
    const moment = found ? findMoment(found, timeZone) : undefined;
    return found && moment ? [{ ...moment, dated, found }] : [];
  });
  const day = known.address && findDayInAddress(known.address);
  if (!day || !known.address) return dates;
  return [...dates, { clock: `${day}T00:00:00`, isDay: true, dated: 'address', found: known.address }];
}

/** The surest date; where it is only a day, with the time of one that tells it of the same day. */
export function surestDate(dates: PageDate[]): PageDate | undefined {
  const [first, ...others] = dates;
  const timed =
    first?.isDay && others.find((date) => !date.isDay && dayOf(date.clock) === dayOf(first.clock));
  return timed || first;
}

/** Parts of a page that tell of other days: of other stories, of comments. */
const elsewhere = 'aside, nav, footer, [class*="comment"], [class*="related"], [id*="related"]';

/** The top of a page tells what day it is. */
const top = 'header, [class*="head"], [id*="head"]';

/** A date stands no more elements of its kind away from the headline; a line with it has no more words. */
const reach = 30;
const longestLine = 14;

const changed = /updated|modified|edited|تحديث|به‌روز|بروزرسانی|ویرایش/iu;

/** The elements of a kind from the headline on, then those above it, the nearest first. */
function around(headline: Element | undefined, document: Document, kind: RegExp): Element[] {
  const all = [...document.querySelectorAll('*')];
  const at = headline ? all.indexOf(headline) : -1;
  const near = (elements: Element[]) =>
    elements.filter(({ localName }) => kind.test(localName)).slice(0, reach);
  const isOfPage = (element: Element) => {
    const head = element.closest(top);
    return head !== null && !(headline && head.contains(headline));
  };
  const above = near(all.slice(0, Math.max(at, 0)).reverse()).filter((element) => !isOfPage(element));
  return [...near(all.slice(at + 1)), ...above].filter((element) => !element.closest(elsewhere));
}

/** `<time>` and microdata, those that say that they are the date of publication first. */
function timesOf(document: Document, headline: PageHeadline | undefined): string[] {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')].slice(0, reach);
  const times = around(headline?.element, document, /^time$/).filter(
    (time) =>
      !changed.test(`${time.className} ${time.getAttribute('itemprop')} ${textOf(time.parentElement)}`),
  );
  return [...marked, ...times].flatMap((element) => {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
    return [stated ?? '', textOf(element)].filter(Boolean);
  });
}

/** Short texts with a year in them. */
function shownDates(document: Document, headline: PageHeadline | undefined): string[] {
  return around(headline?.element, document, /^(?:h[23]|p|div|span|td|li|font|small|b|i|em|address)$/)
    .map(textOf)
    .filter((text) => text.split(' ').length <= longestLine)
    .filter((text) => /[\d٠-٩۰-۹]{4}/.test(text) && !changed.test(text));
}
