import { Notice } from './notice';
import { Sentence } from './sentence';
import type { Words } from './words/english';

/** What a reader is told when a page could not be made, and what to do. */
export function Failure({ words }: { words: Words }) {
  const { heading, told, again, front } = words.failed;
  const parts = {
    // biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page, with the question in it.
    again: <a href="">{again}</a>,
    front: <a href="/">{front}</a>,
  };

  return (
    <Notice title={heading} words={words}>
      <p>
        <Sentence words={told} parts={parts} />
      </p>
    </Notice>
  );
}
