import { DrawnButton } from './drawn-button';
import type { Words } from './words/english';

type Props = {
  /** Where the story of the page is read; in a list it is the one whose heading stands beside. */
  address?: string;
  words: Words;
};

/** Keeps a story for later, in this browser; without JavaScript it is not there. */
export function SaveButton({ address, words }: Props) {
  return (
    <save-button class="island ribbon" story={address}>
      <DrawnButton label={words.actions.save} />
    </save-button>
  );
}
