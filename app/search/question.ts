import type { Question } from '@/lib/archive/search';
import { findPeriod } from '@/lib/capture/calendar';
import { forbidden } from '@/lib/capture/text';

/** What the address of a search may ask by; anything else is no part of it. */
export const questionNames = ['q', 'from', 'to', 'topic', 'sort', 'page'];

/** What an address asks: any of it may be missing, twice there or nonsense. */
type Asked = Record<string, string | string[] | undefined>;

/** Characters of a question that are read. */
const longest = 1_000;

/** What narrows a search, or orders it. */
type Filter = (typeof filters)[number];

/** Reads out of an address a question, the page of its answer, from 1, and which filters it gives that cannot be read. */
export function parseQuestion(asked: Asked): { question: Question; page: number; unread: Filter[] } {
  const [text, page] = [first(asked.q), first(asked.page)];
  const given = {
    from: first(asked.from),
    to: first(asked.to),
    topic: first(asked.topic),
    order: first(asked.sort),
  };
  const [from, to] = [dayOf(given.from), dayOf(given.to)];
  const topic = /^[a-z\d-]{1,100}$/.exec(given.topic)?.[0];
  const order = orders.find((each) => each === given.order);
  const read = { from, to, topic, order };
  return {
    question: {
      text: text.slice(0, longest).replace(/\s+/g, ' ').replace(forbidden, '').trim(),
      ...(from && { from }),
      ...(to && { to }),
      ...(topic && { topic }),
      order: order ?? 'relevance',
    },
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    // A form sends a field that was left empty as well.
    unread: filters.filter((filter) => given[filter] !== '' && !read[filter]),
  };
}

const filters = ['from', 'to', 'topic', 'order'] as const;
const orders = ['relevance', 'date'] as const;

const first = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '');

function dayOf(text: string) {
  const [year = '', month = '', date = ''] = text.split('-');
  return findPeriod(year, month, date);
}
