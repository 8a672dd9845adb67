import { wordsIn } from './words/words';

/** The way to what keys do by themselves; without JavaScript they do nothing, and it is not there. */
export function KeyHelp() {
  const { attributes, keys } = wordsIn();

  return (
    <div className="wrap small mt-3.5" data-saved={keys.saved} data-unsaved={keys.unsaved} {...attributes}>
      <show-dialog page="/keys">
        <button type="button" className="island tall text-link underline" data-key="?">
          {keys.title}
        </button>
      </show-dialog>
    </div>
  );
}
