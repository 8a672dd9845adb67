import { wordsIn } from './words/words';

/** What a year, a month or a day without stories says; the nearest that have some stand below it. */
export function EmptyPeriod({ what }: { what: 'year' | 'month' | 'day' }) {
  const { attributes, archive } = wordsIn();
  const told = { year: archive.emptyYear, month: archive.emptyMonth, day: archive.emptyDay };

  return (
    <p className="standfirst mt-6 text-stand" {...attributes}>
      {told[what]}
    </p>
  );
}
