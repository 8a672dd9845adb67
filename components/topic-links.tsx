import type { Topic } from '@/lib/archive/topics';
import { ownWords } from './language';

/** The topics that a story names, as small links; nothing where it names none. */
export function TopicLinks({ topics }: { topics: Pick<Topic, 'topic' | 'name'>[] }) {
  if (topics.length === 0) return undefined;

  return (
    <nav aria-labelledby="topics" className="opened" {...ownWords}>
      <h2 id="topics" className="part">
        Topics
      </h2>
      <ul className="tags list-none">
        {topics.map(({ topic, name }) => (
          <li key={topic}>
            <a href={`/topics/${topic}`} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
