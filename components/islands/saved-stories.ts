import { Kept } from './kept';
import type { SavedStory } from './saved-story';

const kept = new Kept('dateline:saved', parse);

/** The stories that the reader keeps for later in this browser, in the reader's own order. */
export const savedStories = {
  /** As storage has them, which may be from anybody: what is shown of them is read by `parseStories`. */
  all: () => kept.get(),
  has: (address: string) => kept.get().some((story) => story.address === address),
  subscribe: (listener: () => void) => kept.subscribe(listener),

  /** Puts others in the place of all. Says whether they outlast the page. */
  put: (stories: SavedStory[]) => kept.set(stories),
  /** Puts a story before all others, or removes it. */
  toggle(story: SavedStory) {
    const others = kept.get().filter(({ address }) => address !== story.address);
    return savedStories.put(savedStories.has(story.address) ? others : [story, ...others]);
  },
};

function parse(found: unknown): SavedStory[] {
  return Array.isArray(found) ? found.filter((each) => typeof Object(each).address === 'string') : [];
}
