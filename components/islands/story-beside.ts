import type { SavedStory } from './saved-story';

/** A story as it stands in the page. */
export type ShownStory = Omit<SavedStory, 'saved'> & {
  /** The entry of the list that it stands in, if it does. */
  entry: HTMLElement | undefined;
};

/**
 * The story that an element belongs to: the one of the same entry of a list, else that of the page, whose address
 * the element has as `story`.
 */
export function storyBeside(element: Element): ShownStory {
  const entry = element.closest<HTMLElement>('li, article') ?? undefined;
  const heading = (entry ?? document).querySelector<HTMLElement>('h1, h2, h3') ?? document.body;
  const link = heading.querySelector('a');

  return {
    address: link?.getAttribute('href') ?? element.getAttribute('story') ?? '',
    headline: (link ?? heading).textContent ?? '',
    lang: heading.closest<HTMLElement>('[lang]')?.lang ?? '',
    dir: heading.closest<HTMLElement>('[dir]')?.dir === 'rtl' ? 'rtl' : 'ltr',
    entry,
  };
}
