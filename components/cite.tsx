import type { Article } from '@/lib/archive/story';
import type { Words } from './words/english';

/** Leads to the references to an article, which come as a dialog where there is JavaScript. */
export function Cite({ article, words: { cite } }: { article: Article; words: Words }) {
  return (
    <cite-story data-close={cite.close}>
      <a href={`${article.address}/capture#cite`}>{cite.cite}</a>
    </cite-story>
  );
}
