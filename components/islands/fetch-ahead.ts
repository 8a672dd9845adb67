import { trusted } from './trusted';

/** Links of a page whose stories are fetched ahead, at most. */
const most = 6;
/** Milliseconds without scrolling before they are. */
const rest = 500;

/** Has the browser fetch the stories whose links the reader has in view. */
export function fetchAhead(): void {
  // In `next dev` pages may change until they are asked for.
  if (process.env.NODE_ENV !== 'production') return;
  if (!HTMLScriptElement.supports?.('speculationrules') || isSaving()) return;
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = trusted.createScript('');
  document.head.append(rules);

  const inView = new Set<HTMLAnchorElement>();
  let left = most;
  let timer = 0;
  const mark = () => {
    for (const link of inView) {
      if (left-- > 0) link.dataset.ahead = '';
      observer.unobserve(link);
    }
    inView.clear();
  };
  const observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen)
      inView[isIntersecting ? 'add' : 'delete'](target as HTMLAnchorElement);
    clearTimeout(timer);
    timer = window.setTimeout(mark, rest);
  });
  // The links that headlines are.
  for (const link of document.querySelectorAll('main a.spread')) observer.observe(link);
}

/** Whether the reader or the browser asks for little to be loaded. */
const isSaving = () =>
  Reflect.get(navigator, 'connection')?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
