import './river.css';
import type { Piece } from '@/lib/archive/excerpt';
import type { Story } from '@/lib/archive/story';
import { HeldMark } from './held-mark';
import { inLanguage } from './language';
import { Marked } from './marked';
import { StoryMoment } from './story-moment';
import { StoryNote } from './story-note';
import { Thumbnail } from './thumbnail';
import { Unbroken } from './unbroken';
import { wordsIn } from './words/words';

/** A story, and how its headline and what follows stand there, if not as they are. */
type Flowing = { story: Story; headline?: Piece[]; excerpt?: Piece[] };

/** Stories under each other, each with its day, headline, opening and picture. */
export function River({ stories }: { stories: Flowing[] }) {
  return (
    <ol className="river">
      {stories.map(({ story, headline, excerpt }) => (
        <li key={story.address} className="river-story">
          <StoryMoment story={story} />
          <div>
            <h2 className="headline text-brief" {...inLanguage(story.language)}>
              <a href={story.address} className="spread">
                {headline ? <Marked pieces={headline} /> : <Unbroken text={story.headline} />}
              </a>
              <HeldMark story={story} />
            </h2>
            <Opening story={story} excerpt={excerpt} />
          </div>
          {(story.kind === 'mention' || story.picture) && <Thumbnail story={story} />}
        </li>
      ))}
    </ol>
  );
}

function Opening({ story, excerpt }: { story: Story; excerpt: Piece[] | undefined }) {
  const words = wordsIn();
  if (story.kind === 'mention') return <StoryNote words={words}>{words.mention.known}</StoryNote>;

  return (
    <>
      <p className="standfirst max-w-164 text-opening" {...inLanguage(story.language)}>
        {excerpt ? <Marked pieces={excerpt} /> : <Unbroken text={story.standfirst} />}
      </p>
      <StoryNote words={words}>{story.credit && <bdi>{story.credit}</bdi>}</StoryNote>
    </>
  );
}
