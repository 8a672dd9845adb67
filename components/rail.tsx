import type { Article } from '@/lib/archive/story';
import { periodAddress } from '@/lib/capture/calendar';
import { newsroomTime } from '@/lib/publish/newsroom-time';
import { clockTime, longDay } from './dates';
import { minutesToRead } from './minutes-to-read';
import { Sentence } from './sentence';
import { StoryActions } from './story-actions';
import { wordsIn } from './words/words';

/** The margin of an article: who wrote it, when it was published, whom it credits, how long it takes to read, what to do with it. */
export function Rail({ article }: { article: Article }) {
  const words = wordsIn(article.language);
  const { credit, readingTime } = words.article;
  const day = <a href={periodAddress(article.day)}>{longDay(article.day, words)}</a>;

  return (
    <div className="rail">
      {article.byline && <p>{article.byline}</p>}
      <time dateTime={newsroomTime(article.published)} {...words.attributes}>
        <Sentence words={words.time.moment} parts={{ day, time: clockTime(article.published, words) }} />
      </time>
      <dl {...words.attributes}>
        {article.credit && (
          <div>
            <dt>{credit}</dt>
            <dd dir="auto">{article.credit}</dd>
          </div>
        )}
        <div>
          <dt>{readingTime}</dt>
          <dd>{words.counts.minutes(minutesToRead(article))}</dd>
        </div>
      </dl>
      <StoryActions story={article} words={words} />
    </div>
  );
}
