import { addressed } from './addressed';
import { keep } from './kept';
import type { SavedStory } from './saved-story';

const kept = keep<SavedStory[]>('dateline:saved', addressed);

/** The stories that the reader keeps for later in this browser, in the reader's own order; what is shown of them is read by `parseStories`. */
export const savedStories = {
  ...kept,
  has: (address: string) => kept.get().some((story) => story.address === address),
  /** Puts a story before all others, or removes it. */
  toggle(story: SavedStory) {
    const others = kept.get().filter(({ address }) => address !== story.address);
    kept.set(savedStories.has(story.address) ? others : [story, ...others]);
  },
};
