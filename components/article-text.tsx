import type { Article } from '@/lib/archive/story';
import { Rail } from './rail';
import { StoryHead } from './story-head';
import { StoryProgress } from './story-progress';
import { Thumbnail } from './thumbnail';
import { Unbroken } from './unbroken';
import { wordsIn } from './words/words';

type Props = {
  article: Article;
  /** The paragraphs after the standfirst. */
  body: string[];
};

/** Headline, standfirst, dateline and text. Stands in a `story-grid`. */
export function ArticleText({ article, body }: Props) {
  const words = wordsIn(article.language);

  return (
    <>
      <StoryHead story={article} words={words}>
        <p className="standfirst mt-3.5 max-w-164 text-stand">
          <Unbroken text={article.standfirst} />
        </p>
      </StoryHead>
      <StoryProgress address={article.address} words={words} />
      <Rail article={article} />
      {(article.picture || body.length > 0) && (
        <quoted-text class="prose block text-body">
          {article.picture && (
            <figure className="max-w-105">
              <Thumbnail story={article} width={420} words={words} />
            </figure>
          )}
          {body.map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order, and may repeat itself.
            <p key={i}>
              <Unbroken text={paragraph} />
            </p>
          ))}
        </quoted-text>
      )}
    </>
  );
}
