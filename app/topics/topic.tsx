import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Choices, topicChoice } from '@/components/choices';
import { spanOf } from '@/components/dates';
import { EditionHead } from '@/components/edition-head';
import { PageLinks } from '@/components/page-links';
import { River } from '@/components/river';
import { TopicChart } from '@/components/topic-chart';
import { wordsIn } from '@/components/words/words';
import { findTopic, namedWith, storiesOf, topicDays } from '@/lib/archive/topics';
import { feedForms } from '@/lib/publish/feed-forms';
import { topicAddress } from '@/lib/publish/topic-address';
import { pageHead } from '../head';
import { SitePage } from '../site-page';
import { storiesOnPage, topicPages } from './pages';

type Props = {
  topic: string;
  /** From 1. */
  page: number;
};

/** What the head of a topic's page says. */
export function topicMetadata({ topic, page }: Props): Metadata {
  const found = findTopic(topic);
  if (!found) return {};
  const description = wordsIn().topics.about(found.name, found.stories);
  const head = pageHead({ title: found.name, description, address: topicAddress(topic, page) });
  const types = Object.fromEntries(feedsOf(topic).map(({ type, address }) => [type, address]));
  return { ...head, alternates: { ...head.alternates, types } };
}

/** The feeds of a topic, each with what readers call it and its content type. */
const feedsOf = (topic: string) =>
  Object.values(feedForms).map(({ name, file, type }) => ({
    name,
    type,
    address: `${topicAddress(topic)}/${file}`,
  }));

/** A page of the stories that name a topic, newest first. */
export function TopicPage({ topic, page }: Props) {
  const found = findTopic(topic);
  const pages = topicPages(found?.stories ?? 0);
  if (!found || page > pages) notFound();

  const { attributes, counts, topics } = wordsIn();
  const stories = storiesOf(found, storiesOnPage, (page - 1) * storiesOnPage);
  const days = topicDays(found);
  const [first, last] = [days[0], days.at(-1)];
  return (
    <SitePage current="/topics">
      <EditionHead title={found.name}>
        {counts.stories(found.stories)} {first && last && spanOf(first.day, last.day)}
      </EditionHead>
      <div className="river-grid">
        <div>
          {page === 1 && <TopicChart days={days} />}
          <River stories={stories.map((story) => ({ story }))} />
          <PageLinks page={page} pages={pages} addressOf={(other) => topicAddress(topic, other)} />
        </div>
        <aside {...attributes}>
          <Choices title={topics.together} choices={namedWith(found, 10).map(topicChoice)} />
          <Choices title={topics.follow} choices={feedsOf(topic)} />
        </aside>
      </div>
    </SitePage>
  );
}
