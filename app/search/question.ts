import type { Question } from '@/lib/archive/search';
import { findPeriod } from '@/lib/capture/calendar';
import { forbidden } from '@/lib/capture/text';

/** What the address of a search may ask by; anything else is no part of it. */
export const questionNames = ['q', 'from', 'to', 'topic', 'sort', 'page'];

/** What an address asks: any of it may be missing, twice there or nonsense. */
type Asked = Record<string, string | string[] | undefined>;

/** Characters of a question that are read. */
const longest = 1_000;

/** Reads a question and the page of its answer, from 1, out of an address. */
export function parseQuestion(asked: Asked): { question: Question; page: number } {
  const [from, to, topic, page] = ['from', 'to', 'topic', 'page'].map((name) => first(asked[name]));
  const [fromDay, toDay] = [dayOf(from), dayOf(to)];
  return {
    question: {
      text: first(asked.q).slice(0, longest).replace(/\s+/g, ' ').replace(forbidden, '').trim(),
      ...(fromDay && { from: fromDay }),
      ...(toDay && { to: toDay }),
      ...(topic && /^[a-z\d-]{1,100}$/.test(topic) && { topic }),
      order: first(asked.sort) === 'date' ? 'date' : 'relevance',
    },
    page: /^[1-9]\d{0,4}$/.test(page ?? '') ? Number(page) : 1,
  };
}

const first = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '');

function dayOf(text = '') {
  const [year = '', month = '', date = ''] = text.split('-');
  return findPeriod(year, month, date);
}
