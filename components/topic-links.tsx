import type { Topic } from '@/lib/archive/topics';
import { topicAddress } from '@/lib/publish/topic-address';
import type { Words } from './words/english';

type Props = { topics: Pick<Topic, 'topic' | 'name'>[]; words: Words };

/** The topics that a story names, as small links; nothing where it names none. */
export function TopicLinks({ topics, words }: Props) {
  if (topics.length === 0) return undefined;

  const { lang, dir } = words.attributes;

  return (
    <nav aria-labelledby="topics" className="opened" lang={lang}>
      <h2 id="topics" className="part" dir={dir}>
        {words.topics.title}
      </h2>
      <ul className="tags list-none">
        {topics.map(({ topic, name }) => (
          <li key={topic}>
            <a href={topicAddress(topic)} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
