import type { Dating } from '@/lib/archive/sidecar';
import type { Article, Story } from '@/lib/archive/story';
import { site } from '@/lib/site';
import { DatedStory, type Source } from './dated-story';
import { wordsIn } from './words/words';

type Props = {
  article: Article;
  /** How its import knew its date. */
  dated: Dating | undefined;
  /** The stories that its page lists. */
  related: Story[];
};

/** The dates on an article's page, and how each is known. */
export function CaptureDates({ article, dated = 'dateline', related }: Props) {
  const { attributes, capture } = wordsIn();

  return (
    <section className="mt-10">
      <h2 className="opened part" {...attributes}>
        {capture.dates}
      </h2>
      <ul className="plain list-none">
        <DatedStory story={article} source={dated} />
        {related.map((story) => (
          <DatedStory key={story.address} story={story} source={sourceOf(story)} />
        ))}
      </ul>
      <p className="small mt-3" {...attributes}>
        {capture.zone(site.timeZone)}
      </p>
    </section>
  );
}

function sourceOf(story: Story): Source {
  if (story.kind === 'article') return 'dateline';
  return story.pictured ? 'picture' : 'folder';
}
