import type { Question } from '@/lib/archive/search';

/** What the address of a search says of a question, by name, without what need not be said. */
export const fieldsOf = ({ text, from, to, topic, order }: Question) => ({
  q: text,
  ...(from && { from }),
  ...(to && { to }),
  ...(topic && { topic }),
  ...(order === 'date' && { sort: 'date' }),
});

/** Where a question is answered: `/search?q=syria&topic=iran&sort=date&page=2`. */
export function searchAddress(question: Question, page = 1): string {
  const query = new URLSearchParams({ ...fieldsOf(question), ...(page > 1 && { page: String(page) }) });
  return `/search?${query}`;
}
