import type { Piece } from '@/lib/archive/excerpt';
import type { Story } from '@/lib/archive/story';
import { inLanguage, ownWords } from './language';
import { Marked } from './marked';
import { StoryMoment } from './story-moment';
import { Thumbnail } from './thumbnail';

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
                {headline ? <Marked pieces={headline} /> : story.headline}
              </a>
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
  if (story.kind === 'mention')
    return (
      <p className="small mt-1" {...ownWords}>
        Known from a related list; its text is not in the archive
      </p>
    );

  return (
    <>
      <p className="standfirst text-opening" {...inLanguage(story.language)}>
        {excerpt ? <Marked pieces={excerpt} /> : story.standfirst}
      </p>
      {story.credit && (
        <p className="small mt-1.5" dir="auto">
          {story.credit}
        </p>
      )}
    </>
  );
}
