/** Calls `act` once the reader sees the page: at once, or when a page that was rendered ahead is opened. */
export function whenShown(act: () => void): void {
  // Of `lib.dom`, no version knows it yet.
  if (Reflect.get(document, 'prerendering'))
    document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}
