import './river.css';
import type { Topic } from '@/lib/archive/topics';
import { firstOf } from '@/lib/capture/first-of';
import { Choices, topicChoice } from './choices';
import { wordsIn } from './words/words';

/** Topics under their first letters, each with how many stories name it. */
export function TopicsByLetter({ topics }: { topics: Topic[] }) {
  const { attributes, locale } = wordsIn();
  const letters = new Map<string, Topic[]>();
  for (const topic of topics) {
    const letter = firstOf(topic.name.normalize('NFD'), 1).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), topic]);
  }
  const sorted = [...letters].sort(([one], [other]) => one.localeCompare(other, locale));

  return (
    <div className="topic-columns mt-6" {...attributes}>
      {sorted.map(([letter, named]) => (
        <Choices key={letter} title={letter} choices={named.map(topicChoice)} />
      ))}
    </div>
  );
}
