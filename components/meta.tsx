import type { Article } from '@/lib/archive/story';
import { newsroomTime } from '@/lib/publish/newsroom-time';
import { clockTime } from './dates';
import { minutesToRead } from './minutes-to-read';
import { StoryNote } from './story-note';
import { wordsIn } from './words/words';

/** `11:11 · 2 minute read · Press TV`, under a story of a day that stands above. */
export function Meta({ article }: { article: Article }) {
  const words = wordsIn();

  return (
    <StoryNote words={words}>
      <time dateTime={newsroomTime(article.published)}>{clockTime(article.published)}</time>
      {`\u00a0· ${words.counts.minutesToRead(minutesToRead(article))}`}
      {article.credit && (
        <>
          {'\u00a0· '}
          <bdi>{article.credit}</bdi>
        </>
      )}
    </StoryNote>
  );
}
