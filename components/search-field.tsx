import './search.css';
import type { Question } from '@/lib/archive/search';
import { HiddenFields } from './hidden-fields';
import { fieldsOf } from './search-address';
import { wordsIn } from './words/words';

/** The field in which readers ask. What narrows the search stays; suggestions come where there is JavaScript. */
export function SearchField({ question }: { question: Question }) {
  const { q, ...narrowing } = fieldsOf(question);
  const { attributes, search } = wordsIn();

  return (
    <search className="block pt-5" {...attributes}>
      <h1 className="sr-only">{search.title}</h1>
      <search-suggestions class="suggestions">
        <form action="/search" className="field">
          <input
            type="search"
            name="q"
            data-key="/"
            defaultValue={q}
            aria-label={search.field}
            placeholder={search.field}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            maxLength={1000}
          />
          <HiddenFields fields={narrowing} />
          <button type="submit">{search.title}</button>
        </form>
        <div id="suggestions" role="listbox" aria-label={search.suggestions} hidden />
        <p role="status" className="sr-only" />
      </search-suggestions>
    </search>
  );
}
