import type { Words } from './words/english';

/** Hands the page's address on; without JavaScript it is not there. */
export function Share({ words: { share } }: { words: Words }) {
  return (
    <share-story>
      <button type="button" className="island">
        {share.share}
      </button>
      <span role="status" data-copied={share.copied} data-refused={share.refused} />
    </share-story>
  );
}
