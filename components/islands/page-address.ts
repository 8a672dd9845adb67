/** The one address of this page for the world outside. */
export const pageAddress = () =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
