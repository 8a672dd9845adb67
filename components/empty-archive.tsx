import { Notice } from './notice';

/** The front page of an archive that holds nothing. */
export function EmptyArchive() {
  return (
    <Notice title="Nothing has been captured yet">
      <p>
        This site reads an archive of captured articles, and the archive is empty. Put captures, text files
        that end in <code>.txt</code>, into the folder <code>content/</code>, and load this page again.
      </p>
      <p>
        <code>npm run check</code> says what is wrong with a capture that does not show.
      </p>
    </Notice>
  );
}
