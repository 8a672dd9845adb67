import { archive } from '../archive/archive';
import { readVocabulary } from '../archive/vocabulary';
import { findUnnamed, type UnnamedTopic } from './unnamed';

let last: { changed: number; found: UnnamedTopic[] } | undefined;

/** The names that headlines of articles repeat and that no topic covers, at most `limit`. */
export function unnamedTopics(limit: number, from = archive()): UnnamedTopic[] {
  if (last?.changed !== from.changed) {
    const stories = from.all<{ headline: string; standfirst: string }>(
      "SELECT headline, standfirst FROM stories WHERE kind = 'article'",
    );
    last = { changed: from.changed, found: findUnnamed(stories, readVocabulary(from.folder).match) };
  }
  return last.found.slice(0, limit);
}
