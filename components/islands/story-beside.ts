import type { SavedStory } from './saved-story';

/** A story as it stands in the page. */
export type ShownStory = Omit<SavedStory, 'saved'> & {
  /** The entry of the list that it stands in, if it does. */
  entry: Element | null;
};

/**
 * The story that an element belongs to: the one of the same entry of a list, else that of the page, whose address
 * the element has as `story`.
 */
export function storyBeside(element: Element): ShownStory {
  const entry = element.closest('li, article');
  const heading = (entry ?? document).querySelector('h1, h2, h3') ?? document.body;
  const link = heading.querySelector('a');
  const { lang, dir } = heading.closest<HTMLElement>('[lang]') ?? document.body;

  return {
    address: link?.getAttribute('href') ?? element.getAttribute('story') ?? '',
    headline: (link ?? heading).textContent,
    lang,
    dir,
    entry,
  };
}
