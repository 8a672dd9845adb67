import { wordsIn } from './words/words';

/** The way to how pages look; without JavaScript nothing can be chosen, and it is not there. */
export function DisplayControl() {
  const { attributes, display } = wordsIn();

  return (
    <display-control class="display" page="/display" {...attributes}>
      <button type="button" className="island tall" aria-haspopup="dialog">
        {display.name}
      </button>
    </display-control>
  );
}
