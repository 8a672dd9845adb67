import type { Article } from '@/lib/archive/story';
import { timeOf, withOffset } from '@/lib/capture/wall-clock';
import { site } from '@/lib/site';
import { ownWords } from './language';
import { minutesToRead } from './minutes-to-read';

/** `11:11 · 2 minute read · Press TV`, under a story of a day that stands above. */
export function Meta({ article }: { article: Article }) {
  return (
    <p className="small mt-2.5" {...ownWords}>
      <time dateTime={withOffset(article.published, site.timeZone)}>{timeOf(article.published)}</time>
      {` · ${minutesToRead(article)} minute read`}
      {article.credit && (
        <>
          {' · '}
          <bdi>{article.credit}</bdi>
        </>
      )}
    </p>
  );
}
