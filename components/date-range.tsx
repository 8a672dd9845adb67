import './search.css';
import type { Question } from '@/lib/archive/search';
import { Kept } from './search-field';
import { wordsIn } from './words/words';

/** A form for the first and the last day of what is looked for; the rest of the question stays. */
export function DateRange({ question: { text, from, to, topic, order } }: { question: Question }) {
  const { filters } = wordsIn();

  return (
    <form action="/search" className="range mb-5.5">
      <Kept name="q" value={text} />
      <Kept name="topic" value={topic} />
      <Kept name="sort" value={order === 'date' ? 'date' : undefined} />
      <label>
        {filters.from}
        <input type="date" name="from" defaultValue={from} />
      </label>
      <label>
        {filters.to}
        <input type="date" name="to" defaultValue={to} />
      </label>
      <button type="submit">{filters.show}</button>
    </form>
  );
}
