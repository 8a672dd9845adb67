import { archive } from './archive';
import { foldedWords } from './fold';
import { countFound, type Question } from './search';
import { type Topic, topicsLike, topTopics } from './topics';

/** Words of a question that are tried by themselves. */
const mostWords = 6;

/** The single words of a question that find stories where all of them together do not, with how many. */
export function fewerWords(question: Question, from = archive()): { text: string; stories: number }[] {
  const words = [...new Set(question.text.match(/[\p{L}\p{M}\p{N}]+/gu))].slice(0, mostWords);
  if (words.length < 2) return [];
  return words
    .map((text) => ({ text, stories: countFound({ ...question, text }, from).stories }))
    .filter(({ stories }) => stories > 0);
}

/** The topics that a question may mean, by how its words begin; the most named ones where there are none. */
export function nearTopics(text: string, limit: number, from = archive()): Topic[] {
  const beginnings = foldedWords(text)
    .slice(0, mostWords)
    .filter(({ length }) => length >= 3);
  const near = beginnings.flatMap((word) => topicsLike(word.slice(0, 4), limit, from));
  const found = [...new Map(near.map((topic) => [topic.topic, topic])).values()].slice(0, limit);
  return found.length > 0 ? found : topTopics(limit, from);
}
