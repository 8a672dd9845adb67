import { DrawnButton } from './drawn-button';
import { numberIn } from './numbers';
import type { Words } from './words/english';

const speeds = [0.75, 1, 1.25, 1.5, 2];

/** Reads the article aloud; it is there where the browser has a voice for it. */
export function Listen({ words }: { words: Words }) {
  const { listen, player, back, pause, resume, forward, speed, stop } = words.listen;

  return (
    <listen-story class="island">
      <DrawnButton label={listen} value="start" />
      <fieldset aria-label={player} className="player" hidden>
        <button type="button" value="back">
          {back}
        </button>
        <button type="button" value="pause" data-pause={pause} data-resume={resume}>
          {pause}
        </button>
        <button type="button" value="forward">
          {forward}
        </button>
        <label>
          {speed}{' '}
          <select defaultValue="1">
            {speeds.map((times) => (
              <option key={times} value={times}>
                {numberIn(times, words)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" value="stop">
          {stop}
        </button>
      </fieldset>
    </listen-story>
  );
}
