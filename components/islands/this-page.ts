/** The one address of this page for the world outside. */
export const pageAddress = () =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** The headline of the story that this page is of. */
export const pageHeadline = () => document.querySelector('h1')?.textContent ?? '';
