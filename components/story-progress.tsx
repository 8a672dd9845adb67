import type { Words } from './words/english';

type Props = { address: string; words: Words };

/** How far the reader is in a story, and the way to where it was left; without JavaScript it is not there. */
export function StoryProgress({ address, words: { attributes, progress } }: Props) {
  return (
    <story-progress class="island absolute" story={address} {...attributes}>
      <div className="seen-so-far" />
      <div role="status" className="actions small">
        <div className="player gap-x-7" hidden>
          <button type="button">{progress.resume}</button>
          <button type="button">{progress.close}</button>
        </div>
      </div>
    </story-progress>
  );
}
