import './search.css';
import type { Question } from '@/lib/archive/search';
import { wordsIn } from './words/words';

/** The field in which readers ask. What narrows the search stays; suggestions come where there is JavaScript. */
export function SearchField({ question }: { question: Question }) {
  const { text, from, to, topic, order } = question;
  const { attributes, search } = wordsIn();

  return (
    <search className="block pt-5" {...attributes}>
      <h1 className="sr-only">{search.title}</h1>
      <search-suggestions class="suggestions" data-name={search.suggestions}>
        <form action="/search" className="field">
          <input
            type="search"
            name="q"
            defaultValue={text}
            aria-label={search.field}
            placeholder={search.field}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            maxLength={1000}
          />
          <Kept name="topic" value={topic} />
          <Kept name="from" value={from} />
          <Kept name="to" value={to} />
          <Kept name="sort" value={order === 'date' ? 'date' : undefined} />
          <button type="submit">{search.title}</button>
        </form>
      </search-suggestions>
    </search>
  );
}

/** What a form passes on unseen. */
export function Kept({ name, value }: { name: string; value: string | undefined }) {
  return value ? <input type="hidden" name={name} value={value} /> : undefined;
}
