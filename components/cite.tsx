import type { Article } from '@/lib/archive/story';
import type { Words } from './words/english';

/** Leads to the references to an article, which come as a dialog where there is JavaScript. */
export function Cite({ article, words: { cite } }: { article: Article; words: Words }) {
  const page = `${article.address}/capture#cite`;

  return (
    <show-dialog page={page}>
      <a href={page}>{cite.cite}</a>
    </show-dialog>
  );
}
