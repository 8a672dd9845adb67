import { notFound } from 'next/navigation';

/** The number that the address of a page after the first ends with; the first has none. Anything else is not found. */
export function laterPage(number: string): number {
  if (!/^(?:[2-9]|[1-9]\d{1,5})$/.test(number)) notFound();
  return Number(number);
}
