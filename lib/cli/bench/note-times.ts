/**
 * Runs in each document of a tab, and tells when something was clicked and when a headline was painted, on the wall
 * clock. tsx names functions by a helper of its own, which pages lack.
 */
export const noteTimes = `{ const __name = (named) => named; (${note})(); }`;

declare const tell: (told: string) => void;

function note() {
  const now = () => performance.timeOrigin + performance.now();
  // After the frame that shows it: a message that is posted in one comes behind its painting.
  const afterPaint = (act: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage(0);
    });
  let last = '';
  const look = () => {
    const headline = document.querySelector('h1')?.textContent?.trim() ?? '';
    if (headline === last) return;
    last = headline;
    afterPaint(() => tell(JSON.stringify({ painted: now() })));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('DOMContentLoaded', look);
  document.addEventListener(
    'click',
    ({ timeStamp }) => tell(JSON.stringify({ clicked: performance.timeOrigin + timeStamp })),
    true,
  );
}
