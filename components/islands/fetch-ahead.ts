declare global {
  interface Navigator {
    connection?: { saveData: boolean };
  }
}

/** Links of a page whose stories are fetched ahead, at most. */
const most = 6;
/** Milliseconds without scrolling before they are. */
const rest = 500;

/**
 * Marks the links that the reader has in view. The browser fetches their stories by the rules that the page holds as
 * data, and that are put into force here.
 */
export function fetchAhead(): void {
  // In `next dev` pages may change until they are asked for.
  if (process.env.NODE_ENV !== 'production' || isSaving()) return;

  const rules = document.querySelector<HTMLScriptElement>('#ahead');
  if (rules) {
    rules.type = 'speculationrules';
    document.head.append(rules);
  }

  let left = most;
  const mark = () => {
    // The links that headlines are.
    for (const link of document.querySelectorAll('main a.spread:not([data-ahead])')) {
      const { top, bottom } = link.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight && left-- > 0) link.setAttribute('data-ahead', '');
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(mark, rest);
  };
  addEventListener('scroll', wait);
  wait();
}

/** Whether the reader or the browser asks for little to be loaded. */
const isSaving = () => navigator.connection?.saveData || matchMedia('(prefers-reduced-data)').matches;
