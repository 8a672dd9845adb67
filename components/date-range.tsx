import './search.css';
import type { Question } from '@/lib/archive/search';
import { HiddenFields } from './hidden-fields';
import { fieldsOf } from './search-address';
import { wordsIn } from './words/words';

/** A form for the first and the last day of what is looked for; the rest of the question stays. */
export function DateRange({ question }: { question: Question }) {
  const { from, to, ...others } = fieldsOf(question);
  const { filters } = wordsIn();

  return (
    <form action="/search" className="range mb-5.5">
      <HiddenFields fields={others} />
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
