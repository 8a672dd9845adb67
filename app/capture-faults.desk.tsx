import { FaultList } from '@/components/desk/fault-list';
import type { Article } from '@/lib/archive/story';
import { findArticleCapture } from '@/lib/desk/article-capture';

/** What is wrong with the capture of an article, above the article as it was last read. */
export function CaptureFaults({ article }: { article: Article }) {
  const capture = findArticleCapture(article);
  return capture && <FaultList path={capture.path} findings={capture.findings} />;
}
