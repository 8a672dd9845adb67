import './front.css';
import type { Article } from '@/lib/archive/story';
import { inLanguage } from './language';
import { Meta } from './meta';
import { StoryLabel } from './story-label';
import { StoryLink } from './story-link';
import { Unbroken } from './unbroken';
import { wordsIn } from './words/words';

type Props = {
  article: Article;
  /** The paragraphs after the standfirst. */
  body: string[];
  /** How many characters of them are to be shown, at most. */
  room: number;
};

/** The first story of an edition, with the opening of its text. */
export function LeadStory({ article, body, room }: Props) {
  const words = wordsIn();
  const opening = openingOf(body, room);

  return (
    <article className="lead" {...inLanguage(article.language)}>
      <header className="relative">
        <StoryLabel story={article} words={words} />
        <h2 className="headline text-lead">
          <StoryLink story={article} />
        </h2>
      </header>
      <div>
        <p className="standfirst max-w-164 text-stand">
          <Unbroken text={article.standfirst} />
        </p>
        <Meta article={article} />
      </div>
      {opening.length > 0 && (
        <div className="opening prose text-opening">
          {opening.map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order, and may repeat itself.
            <p key={i}>
              <Unbroken text={paragraph} />
            </p>
          ))}
        </div>
      )}
      {opening.length < body.length && (
        <a href={article.address} className="kicker tall inline-block" {...words.attributes}>
          {words.front.continue}
          <span className="sr-only">{words.front.thisStory}</span>
        </a>
      )}
    </article>
  );
}

/** The first paragraphs of a text, as many as fit whole. */
function openingOf(body: string[], room: number) {
  let length = 0;
  return body.filter((paragraph) => {
    length += paragraph.length;
    return length <= room;
  });
}
