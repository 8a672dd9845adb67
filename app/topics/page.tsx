import type { Metadata } from 'next';
import { EditionHead } from '@/components/edition-head';
import { Notice } from '@/components/notice';
import { Sentence } from '@/components/sentence';
import { TopicsByLetter } from '@/components/topics-by-letter';
import { wordsIn } from '@/components/words/words';
import { allTopics } from '@/lib/archive/topics';
import { pageHead } from '../head';
import { SitePage } from '../site-page';

export const metadata: Metadata = pageHead({
  title: wordsIn().topics.title,
  description: wordsIn().topics.description,
  address: '/topics',
});

export default function TopicsPage() {
  const words = wordsIn();
  const { title, each, none, noneNamed } = words.topics;
  const topics = allTopics();

  return (
    <SitePage current="/topics">
      {topics.length > 0 ? (
        <>
          <EditionHead title={title}>{each(words.counts.topics(topics.length))}</EditionHead>
          <TopicsByLetter topics={topics} />
        </>
      ) : (
        <Notice title={none} words={words}>
          <p>
            <Sentence words={noneNamed} parts={{ file: <code>topics.json</code> }} />
          </p>
        </Notice>
      )}
    </SitePage>
  );
}
