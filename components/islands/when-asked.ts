import { isHeard } from './heard';
import { readings } from './readings';

const onPress = () => import('./on-press');

/** Islands that many pages hold and few readers turn to: their code comes with the first press. */
const asked = ':is(listen-story, share-story, show-dialog, story-references):not(:defined)';

/** What was pressed and waits for its code: pressed again meanwhile, it is not to act twice. */
const waiting = new Set<HTMLElement>();

addEventListener('click', async (event) => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!target.closest(asked)) return;

  event.preventDefault();
  if (waiting.has(target)) return;

  waiting.add(target);
  try {
    await onPress();
    target.click();
  } catch {
    // Without a network a link still leads to what may have been kept.
    if (target instanceof HTMLAnchorElement) location.assign(target.href);
  }
  waiting.delete(target);
});

/** What keys do. Most readers never press one. */
let press: ((event: KeyboardEvent) => void) | undefined;

document.addEventListener('keydown', async (event) => {
  if (!isHeard(event)) return;
  // Before the code is there, Firefox would open a search of its own.
  if (event.key === '/') event.preventDefault();
  press ??= (await onPress()).press;
  press(event);
});

const progress = document.querySelector('story-progress');

if (progress) {
  // What is copied has been selected before.
  document.addEventListener('selectionchange', onPress, { once: true });
  // With the first scroll, or at once where a story was begun before or ends in sight.
  const text = document.querySelector('main .prose');
  const isBegun = readings.find(progress.getAttribute('story') ?? '')?.at;
  if (isBegun || (text && text.getBoundingClientRect().bottom <= innerHeight)) void onPress();
  else addEventListener('scroll', onPress, { once: true });
}
