import { ambiguous, elsewhere } from './country-care';
import { buildCountryNames } from './country-names';
import { fold } from './fold';
import { buildMatcher, type Matcher, type Name } from './matcher';
import { slugOf } from './slug';
import { sha256 } from './text-hash';
import { type NamedTopic, readTopicFile, type TopicFile } from './topic-file';

/** What a topic is. */
export type TopicKind = 'country' | NamedTopic['kind'];

/** All topics there are, and how they are found in a text. */
export type Vocabulary = {
  topics: { topic: string; name: string; kind: TopicKind }[];
  /** Finds the topics of a text, by their slugs. */
  match: Matcher;
  file: TopicFile;
  /** Tells one vocabulary from another. */
  hash: string;
};

let last: Vocabulary | undefined;

/** The vocabulary of a content folder. It is made again only where its file changed. */
export function readVocabulary(folder: string): Vocabulary {
  const file = readTopicFile(folder);
  if (last?.file.text !== file.text) last = buildVocabulary(file);
  return last;
}

/** Countries, and the topics that editors name; what they name like a country adds to its names. */
export function buildVocabulary(file: TopicFile): Vocabulary {
  const topics = new Map<string, Vocabulary['topics'][number]>();
  const names: Name[] = elsewhere.map((text) => ({ text, topic: undefined, isAmbiguous: false }));
  const add = (name: string, shown: string, kind: TopicKind, texts: string[]) => {
    const topic = slugOf(fold(name), name);
    if (!topics.has(topic)) topics.set(topic, { topic, name: shown, kind });
    for (const text of texts)
      names.push({ text, topic, isAmbiguous: kind === 'country' && ambiguous.has(text) });
  };

  for (const { name, shown, names } of buildCountryNames()) add(name, shown, 'country', names);
  for (const { name, kind, aliases } of file.topics) add(name, name, kind, [name, ...aliases]);
  const hash = sha256(JSON.stringify([[...topics.values()], names]) + file.text);
  return { topics: [...topics.values()], match: buildMatcher(names), file, hash };
}
