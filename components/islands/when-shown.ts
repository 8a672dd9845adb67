declare global {
  interface Document {
    prerendering?: boolean;
  }
}

/** Calls `act` once the reader sees the page: at once, or when a page that was rendered ahead is opened. */
export function whenShown(act: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', act);
  else act();
}
