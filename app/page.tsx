import type { Metadata } from 'next';
import { countOf } from '@/components/count';
import { dayAddress, longDay } from '@/components/dates';
import { EditionHead } from '@/components/edition-head';
import { EmptyArchive } from '@/components/empty-archive';
import { LeadStory } from '@/components/lead-story';
import { RankedStories } from '@/components/ranked-stories';
import { StoryList } from '@/components/story-list';
import { latestEdition, storiesOn } from '@/lib/archive/days';
import { readBody, relatedTo, storiesBefore } from '@/lib/archive/stories';
import type { Article, Story } from '@/lib/archive/story';
import type { Day } from '@/lib/capture/wall-clock';
import { webSite } from '@/lib/publish/json-ld';
import { site } from '@/lib/site';
import { pageHead, siteDescription } from './head';
import { SitePage } from './site-page';

export const metadata: Metadata = {
  ...pageHead({ title: site.name, description: siteDescription, address: '/' }),
  title: { absolute: site.name },
};

export default function FrontPage() {
  const day = latestEdition();

  return (
    <SitePage current="/" data={webSite()}>
      {day ? <Edition day={day} stories={storiesOn(day)} /> : <EmptyArchive />}
    </SitePage>
  );
}

function Edition({ day, stories }: { day: Day; stories: Story[] }) {
  const lead = stories.find((story) => story.kind === 'article');
  const others = stories.filter((story) => story !== lead);
  const [briefs, lines] = others.length > 12 ? [6, 12] : [3, 8];

  return (
    <>
      <EditionHead title={longDay(day)}>
        Latest edition, <a href={dayAddress(day)}>{countOf(stories.length)}</a>
      </EditionHead>
      {lead && <Lead article={lead} />}
      <RankedStories stories={others} briefs={briefs} lines={lines} />
      {others.length > lines && (
        <a href={dayAddress(day)} className="kicker tall mt-5 inline-block">
          All {countOf(stories.length)} of this day
        </a>
      )}
      <section className="mt-14">
        <StoryList title="Earlier" stories={storiesBefore(day, 6)} layout="columns" />
      </section>
    </>
  );
}

function Lead({ article }: { article: Article }) {
  const related = relatedTo(article).slice(0, 6);

  return (
    <div className={related.length > 0 ? 'front-grid' : 'front-alone'}>
      <LeadStory article={article} body={readBody(article)} />
      <aside>
        <StoryList title="Related stories" stories={related} layout="plain" />
      </aside>
    </div>
  );
}
