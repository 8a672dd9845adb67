import type { Metadata } from 'next';
import { Brief } from '@/components/brief';
import { longDay } from '@/components/dates';
import { EditionHead } from '@/components/edition-head';
import { EmptyArchive } from '@/components/empty-archive';
import { LeadStory } from '@/components/lead-story';
import { RankedStories } from '@/components/ranked-stories';
import { Sentence } from '@/components/sentence';
import { StoryList } from '@/components/story-list';
import { Thread } from '@/components/thread';
import { wordsIn } from '@/components/words/words';
import { latestEdition, sizeOf, storiesOn } from '@/lib/archive/days';
import { readBody, storiesBefore } from '@/lib/archive/stories';
import type { Article } from '@/lib/archive/story';
import { type Thread as StoryThread, threadOf } from '@/lib/archive/threads';
import { periodAddress } from '@/lib/capture/calendar';
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
      {day ? <Edition day={day} /> : <EmptyArchive />}
    </SitePage>
  );
}

function Edition({ day }: { day: Day }) {
  const { counts, front } = wordsIn();
  const { stories: count } = sizeOf(day);
  const stories = storiesOn(day);
  const [lead, ...others] = stories.filter((story) => story.kind === 'article');
  const thread = lead && nearest(threadOf(lead));
  // Of three, two are left for a row of their own.
  const beside = thread ? others.slice(0, others.length === 3 ? 1 : 2) : [];
  const rest = stories.filter((story) => story !== lead && !beside.some((each) => each === story));
  const [briefs, lines] = rest.length > 12 ? [6, 12] : [rest.length > 4 ? 3 : 4, 8];

  return (
    <>
      <EditionHead title={longDay(day)}>
        <Sentence
          words={front.latest}
          parts={{ stories: <a href={periodAddress(day)}>{counts.stories(count)}</a> }}
        />
      </EditionHead>
      {lead && <Lead article={lead} thread={thread} others={beside} />}
      <RankedStories stories={rest} briefs={briefs} lines={lines} />
      {rest.length > lines && (
        <a href={periodAddress(day)} className="kicker tall mt-5 inline-block">
          {front.allOfDay(count)}
        </a>
      )}
      <section className="mt-14">
        <StoryList title={front.earlier} stories={storiesBefore(day, 6)} layout="columns" />
      </section>
    </>
  );
}

type LeadProps = { article: Article; thread: StoryThread | undefined; others: Article[] };

/** The lead, its thread beside it, and under it as many of the others as that leaves room for. */
function Lead({ article, thread, others }: LeadProps) {
  const body = readBody(article);
  if (!thread)
    return (
      <div className="front-alone">
        <LeadStory article={article} body={body} room={700} />
      </div>
    );

  const points = thread.earlier.length + thread.later.length;
  return (
    <div className="front-grid">
      <LeadStory article={article} body={body} room={others.length > 0 ? 700 : 300 + 150 * points} />
      <aside>
        <Thread thread={thread} story={article} place={wordsIn().thread.inEdition} />
      </aside>
      {others.length > 0 && (
        <div className="briefs">
          {others.map((each) => (
            <Brief key={each.address} article={each} />
          ))}
        </div>
      )}
    </div>
  );
}

/** As much of a thread as stands beside a lead; `undefined` where there is nothing of it. */
function nearest({ earlier, later }: StoryThread): StoryThread | undefined {
  const thread = { earlier: earlier.slice(-6), later: later.slice(0, 2) };
  return thread.earlier.length + thread.later.length > 0 ? thread : undefined;
}
