import { Notice } from './notice';
import { Sentence } from './sentence';
import { wordsIn } from './words/words';

/** The front page of an archive that holds nothing. */
export function EmptyArchive() {
  const words = wordsIn();
  const { title, told, check } = words.empty;

  return (
    <Notice title={title} words={words}>
      <p>
        <Sentence words={told} parts={{ ending: <code>.txt</code>, folder: <code>content/</code> }} />
      </p>
      <p>
        <Sentence words={check} parts={{ command: <code>npm run check</code> }} />
      </p>
    </Notice>
  );
}
