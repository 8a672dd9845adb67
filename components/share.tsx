import { DrawnButton } from './drawn-button';
import type { Words } from './words/english';

/** Hands the page's address on; without JavaScript it is not there, and leaves no gap. */
export function Share({ words: { share } }: { words: Words }) {
  return (
    <span className="island">
      <share-story>
        <DrawnButton label={share.share} />
        <span role="status">
          <span className="player empty:hidden" data-copied={share.copied} data-refused={share.refused} />
        </span>
      </share-story>
    </span>
  );
}
