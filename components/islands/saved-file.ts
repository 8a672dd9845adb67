import { parsed } from './kept';
import { mostSaved, parseStories, type SavedStory } from './saved-story';

/** A list of saved stories as a file. */
export const writeFile = (saved: SavedStory[]) => JSON.stringify({ saved }, undefined, 2);

/**
 * What came of a file: the list with its stories at the end, and how many of them were added, known, unreadable and left
 * out of a list that is full.
 */
export type Merged = { stories: SavedStory[]; added: number; known: number; faulty: number; left: number };

/** Adds the stories of a file to a list; `undefined` where it is no list of saved stories. */
export function mergeFile(text: string, stories: SavedStory[]): Merged | undefined {
  const given = Object(parsed(text)).saved;
  if (!Array.isArray(given)) return undefined;

  const read = given.flatMap((each) => parseStories([each]));
  const merged = parseStories([...stories, ...read]);
  const fresh = merged.length - stories.length;
  const left = Math.min(fresh, Math.max(0, merged.length - mostSaved));
  return {
    stories: merged.slice(0, mostSaved),
    added: fresh - left,
    known: read.length - fresh,
    faulty: given.length - read.length,
    left,
  };
}
