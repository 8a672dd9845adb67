/** The entry of a list in which the keyboard is, or the story by itself. */
export const entryInFocus = () => document.activeElement?.closest('main :is(li, article)');

/** The headline of an entry, where it leads to the story. */
export const linkOf = (entry: Element | null | undefined) =>
  entry?.querySelector<HTMLAnchorElement>(':is(h1, h2, h3) a');

/** Moves the focus by so many stories of the page, from the first in sight where it is on none. */
export function step(by: 1 | -1) {
  const stories = [...document.querySelectorAll<HTMLAnchorElement>('main :is(h2, h3) > a')];
  const own = linkOf(entryInFocus());
  const at = own ? stories.indexOf(own) : -1;
  const inSight = stories.findIndex((story) => story.getBoundingClientRect().bottom > 0);
  stories[at < 0 ? inSight : at + by]?.focus();
}
