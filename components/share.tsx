import { DrawnButton } from './drawn-button';
import type { Words } from './words/english';

/** Hands the page's address on; without JavaScript it is not there. */
export function Share({ words: { share } }: { words: Words }) {
  return (
    <share-story>
      <DrawnButton label={share.share} />
      <span role="status" data-copied={share.copied} data-refused={share.refused} />
    </share-story>
  );
}
