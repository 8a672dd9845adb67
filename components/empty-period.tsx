import { ownWords } from './language';

/** What a year, a month or a day without stories says; the nearest that have some stand below it. */
export function EmptyPeriod({ what }: { what: 'year' | 'month' | 'day' }) {
  return (
    <p className="standfirst mt-6 text-stand" {...ownWords}>
      The archive holds no stories of this {what}.
    </p>
  );
}
