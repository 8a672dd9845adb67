import './ranks.css';
import type { Article } from '@/lib/archive/story';
import { inLanguage } from './language';
import { Meta } from './meta';
import { StoryLabel } from './story-label';
import { StoryLink } from './story-link';
import { Unbroken } from './unbroken';
import { wordsIn } from './words/words';

/** A story of the second rank: headline and standfirst. */
export function Brief({ article }: { article: Article }) {
  return (
    <article className="brief" {...inLanguage(article.language)}>
      <StoryLabel story={article} words={wordsIn()} />
      <h2 className="headline text-brief">
        <StoryLink story={article} />
      </h2>
      <p className="standfirst mt-0.5 max-w-measure text-opening">
        <Unbroken text={article.standfirst} />
      </p>
      <Meta article={article} />
    </article>
  );
}
