import type { Article } from '@/lib/archive/story';
import { timeOf, withOffset } from '@/lib/capture/wall-clock';
import { site } from '@/lib/site';
import { dayAddress, longDay } from './dates';
import { ownWords } from './language';
import { minutesToRead } from './minutes-to-read';

/** The margin of an article: when it was published, whom it credits, how long it takes to read. */
export function Rail({ article }: { article: Article }) {
  const minutes = minutesToRead(article);

  return (
    <div className="rail">
      <time dateTime={withOffset(article.published, site.timeZone)} {...ownWords}>
        <a href={dayAddress(article.day)}>{longDay(article.day)}</a>, {timeOf(article.published)}
      </time>
      <dl {...ownWords}>
        {article.credit && (
          <div>
            <dt>Credit</dt>
            <dd dir="auto">{article.credit}</dd>
          </div>
        )}
        <div>
          <dt>Reading time</dt>
          <dd>{minutes === 1 ? '1 minute' : `${minutes} minutes`}</dd>
        </div>
      </dl>
    </div>
  );
}
