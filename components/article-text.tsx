import type { Article } from '@/lib/archive/story';
import { Rail } from './rail';
import { StoryHead } from './story-head';
import { Thumbnail } from './thumbnail';

type Props = {
  article: Article;
  /** The paragraphs after the standfirst. */
  body: string[];
};

/** Headline, standfirst, dateline and text. Stands in a `story-grid`. */
export function ArticleText({ article, body }: Props) {
  return (
    <>
      <StoryHead story={article}>
        <p className="standfirst mt-3.5 max-w-164 text-stand">{article.standfirst}</p>
      </StoryHead>
      <Rail article={article} />
      <div className="prose text-body">
        {article.picture && (
          <figure className="max-w-105">
            <Thumbnail story={article} width={420} />
          </figure>
        )}
        {body.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order, and may repeat itself.
          <p key={i}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}
