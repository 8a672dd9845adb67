import './ranks.css';
import type { Article, Story } from '@/lib/archive/story';
import { Brief } from './brief';
import { StoryLines } from './story-lines';
import { wordsIn } from './words/words';

type Props = {
  /** Of one day, newest first. */
  stories: Story[];
  /** How many articles stand with their standfirst, at most. */
  briefs: number;
  /** How many more articles stand as a line, and how many mentions, at most; all, unless it says otherwise. */
  lines?: number;
};

/** Stories of a day by rank: some articles in brief, the others a line each, then what is only known of. */
export function RankedStories({ stories, briefs, lines }: Props) {
  const words = wordsIn();
  const articles = stories.filter(isArticle);
  const mentions = stories.filter((story) => !isArticle(story)).slice(0, lines);

  return (
    <>
      {articles.length > 0 && briefs > 0 && (
        <div className="briefs">
          {articles.slice(0, briefs).map((article) => (
            <Brief key={article.address} article={article} />
          ))}
        </div>
      )}
      <StoryLines stories={articles.slice(briefs).slice(0, lines)} />
      {mentions.length > 0 && (
        <p className="small mt-7" {...words.attributes}>
          {words.mention.knownOnly}
        </p>
      )}
      <StoryLines stories={mentions} />
    </>
  );
}

const isArticle = (story: Story): story is Article => story.kind === 'article';
