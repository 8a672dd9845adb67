import type { Question } from '@/lib/archive/search';

/** Where a question is answered: `/search?q=syria&topic=iran&sort=date&page=2`, without what need not be said. */
export function searchAddress({ text, from, to, topic, order }: Question, page = 1): string {
  const query = new URLSearchParams({
    q: text,
    ...(from && { from }),
    ...(to && { to }),
    ...(topic && { topic }),
    ...(order === 'date' && { sort: 'date' }),
    ...(page > 1 && { page: String(page) }),
  });
  return `/search?${query}`;
}
