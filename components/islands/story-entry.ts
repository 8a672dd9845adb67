import { dayIn } from './day-in';
import type { SavedStory } from './saved-story';

/** A story as an entry of a list: a copy of `pattern`, filled in. Days are told in `locale`. */
export function makeEntry(pattern: Element, story: SavedStory, locale?: string): Element {
  const entry = document.importNode(pattern, true);
  const heading = entry.querySelector('h2, h3');
  const link = entry.querySelector('a');

  heading?.setAttribute('lang', story.lang);
  heading?.setAttribute('dir', story.dir);
  link?.setAttribute('href', story.address);
  link?.replaceChildren(story.headline);
  if (story.day) {
    const time = document.createElement('time');
    time.dateTime = story.day;
    time.textContent = dayIn(story.day, locale);
    entry.querySelector('p')?.replaceChildren(time);
  }
  for (const button of entry.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent}: ${story.headline}`);
  return entry;
}
