import type { Article } from '@/lib/archive/story';
import { inLanguage, ownWords } from './language';
import { Meta } from './meta';
import { StoryLink } from './story-link';

/** A story of the second rank: headline and standfirst. */
export function Brief({ article }: { article: Article }) {
  return (
    <article className="brief" {...inLanguage(article.language)}>
      {article.label && (
        <p className="kicker" {...ownWords}>
          {article.label}
        </p>
      )}
      <h2 className="headline text-brief">
        <StoryLink story={article} />
      </h2>
      <p className="standfirst mt-0.5 max-w-measure text-opening">{article.standfirst}</p>
      <Meta article={article} />
    </article>
  );
}
