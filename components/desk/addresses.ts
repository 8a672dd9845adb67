import type { CaptureQuestion } from '@/lib/desk/capture-list';

/** Where the desk shows a capture, by its path from the content folder. */
export const captureAddress = (path: string): string => `/desk/capture?path=${encodeURIComponent(path)}`;

/** Which captures the list shows, since when it tells changes (milliseconds since 1970), and which of its pages. */
export type ListPlace = { question: CaptureQuestion; since: number; page: number };

/** Where the list is as it is asked for. */
export function listAddress({ question, since, page }: ListPlace): string {
  const { text, code, severity, state, sort, isReversed } = question;
  const said = {
    q: text,
    code,
    severity,
    state,
    sort,
    order: isReversed ? 'reversed' : '',
    page: page > 1 ? page : '',
  };
  const query = new URLSearchParams({ since: String(since) });
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, String(value));
  return `/desk?${query}`;
}
