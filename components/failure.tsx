import { Notice } from './notice';

/** What a reader is told when a page could not be made, and what to do. */
export function Failure() {
  return (
    <Notice title="This page could not be made">
      <p>
        The fault is ours. <a href="?">Load it again</a>, in a minute if it fails once more, or go to the{' '}
        <a href="/">front page</a>.
      </p>
    </Notice>
  );
}
