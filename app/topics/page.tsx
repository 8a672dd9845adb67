import type { Metadata } from 'next';
import { EditionHead } from '@/components/edition-head';
import { Notice } from '@/components/notice';
import { TopicsByLetter } from '@/components/topics-by-letter';
import { allTopics } from '@/lib/archive/topics';
import { pageHead } from '../head';
import { SitePage } from '../site-page';

export const metadata: Metadata = pageHead({
  title: 'Topics',
  description: 'Countries, people, organisations and places that the stories name.',
  address: '/topics',
});

export default function TopicsPage() {
  const topics = allTopics();

  return (
    <SitePage current="/topics">
      {topics.length > 0 ? (
        <>
          <EditionHead title="Topics">
            {topics.length === 1 ? '1 topic' : `${topics.length} topics`}, each with how many stories name it
          </EditionHead>
          <TopicsByLetter topics={topics} />
        </>
      ) : (
        <Notice title="No topic is named yet">
          <p>
            No story of the archive names a country, or a person, an organisation or a place of the file{' '}
            <code>topics.json</code>.
          </p>
        </Notice>
      )}
    </SitePage>
  );
}
