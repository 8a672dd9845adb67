import { wordsIn } from './words/words';

/** The way to how pages look; without JavaScript nothing can be chosen, and it is not there. */
export function DisplayControl() {
  const { attributes, display } = wordsIn();

  return (
    <show-dialog class="display" page="/display">
      <button type="button" className="island tall" aria-haspopup="dialog" {...attributes}>
        {display.name}
      </button>
    </show-dialog>
  );
}
