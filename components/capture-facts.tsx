import './facts.css';
import type { Provenance } from '@/lib/archive/provenance';
import type { Article } from '@/lib/archive/story';
import { shortDay } from './dates';
import { Sentence } from './sentence';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

type Props = {
  article: Article;
  provenance: Provenance;
  /** Where the article stood first. */
  original: string | undefined;
};

/** The file that an article is read from: itself, its hash, its list, where it came from. */
export function CaptureFacts({ article, provenance, original }: Props) {
  const { size, sha256, listSize, sidecar } = provenance;
  const words = wordsIn();
  const told = words.capture;
  const download = (
    <a href={`${article.address}/capture.txt`} type="text/plain" download="">
      {told.download}
    </a>
  );

  return (
    <dl className="facts links" {...words.attributes}>
      <dt>{told.file}</dt>
      <dd>
        <Sentence words={told.size} parts={{ download, size: words.counts.bytes(size) }} />
      </dd>
      <dt>{told.hash}</dt>
      <dd dir="ltr">
        <code className="text-small">{sha256}</code>
      </dd>
      <dt>{told.list}</dt>
      <dd>{listSize ? saidOf(listSize, told) : told.noList}</dd>
      {original && (
        <>
          <dt>{told.original}</dt>
          <dd dir="ltr">
            <a href={original} rel="external nofollow noopener">
              {original}
            </a>
          </dd>
        </>
      )}
      {sidecar && (
        <>
          <dt>{told.import}</dt>
          <dd>{told.imported(shortDay(sidecar.imported.slice(0, 10)))}</dd>
        </>
      )}
    </dl>
  );
}

function saidOf({ declared, actual }: NonNullable<Provenance['listSize']>, told: Words['capture']) {
  if (declared === undefined) return told.uncounted(actual);
  return declared === actual ? told.whole(declared) : told.changed(declared, actual);
}
