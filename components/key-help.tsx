import { wordsIn } from './words/words';

/** The way to what keys do by themselves; without JavaScript they do nothing, and it is not there. */
export function KeyHelp({ archive = '/' }: { archive: string | undefined }) {
  const { attributes, keys } = wordsIn();

  return (
    <key-help
      class="wrap small mt-3.5 block"
      front="/"
      search="/search"
      archive={archive}
      help="/keys"
      data-saved={keys.saved}
      data-unsaved={keys.unsaved}
      {...attributes}
    >
      <button type="button" className="island tall text-link underline">
        {keys.title}
      </button>
    </key-help>
  );
}
