import { dayIn } from './day-in';
import type { SavedStory } from './saved-story';

/** A saved story as an entry of the list: a copy of `pattern`, filled in. Days are told in `locale`. */
export function makeEntry(pattern: Element, story: SavedStory, locale: string): HTMLElement {
  const entry = pattern.cloneNode(true) as HTMLElement;
  const heading = entry.querySelector('h2');
  const link = entry.querySelector('a');

  heading?.setAttribute('lang', story.lang);
  heading?.setAttribute('dir', story.dir);
  link?.setAttribute('href', story.address);
  link?.replaceChildren(story.headline);
  if (story.day) {
    const time = document.createElement('time');
    time.dateTime = story.day;
    time.textContent = dayIn(locale, story.day);
    entry.querySelector('p')?.replaceChildren(time);
  }
  for (const button of entry.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent}: ${story.headline}`);
  return entry;
}
