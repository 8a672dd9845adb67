import type { Article } from '@/lib/archive/story';
import type { Words } from './words/english';

/** Leads to what is known of the file that an article is read from. */
export function AboutCapture({ article, words }: { article: Article; words: Words }) {
  return (
    <footer className="small links mt-5" {...words.attributes}>
      <a href={`${article.address}/capture`}>{words.capture.about}</a>
    </footer>
  );
}
