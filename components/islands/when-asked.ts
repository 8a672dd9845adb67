import { displayName } from './display-name';
import { isHeard } from './heard';

const onPress = () => import('./on-press');
const alongText = () => import('./along-text');

/** Islands that many pages hold and few readers turn to: their code comes with the first press. */
const asked: Record<string, () => Promise<unknown>> = {
  'cite-story': onPress,
  'display-control': onPress,
  'key-help': onPress,
  'listen-story': alongText,
  'share-story': onPress,
  'story-references': onPress,
};

/** What was pressed and waits for its code: pressed again meanwhile, it is not to act twice. */
const waiting = new Set<HTMLElement>();

addEventListener('click', async (event) => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const load = asked[target.closest(':not(:defined)')?.localName ?? ''];
  if (!load) return;

  event.preventDefault();
  if (waiting.has(target)) return;

  waiting.add(target);
  try {
    await load();
    target.click();
  } catch {
    // Without a network a link still leads to what may have been kept.
    if (target instanceof HTMLAnchorElement) location.assign(target.href);
  }
  waiting.delete(target);
});

// Most readers never press a key; from the first on, the island hears them itself.
const forward = async (event: KeyboardEvent) => {
  // Before the code is there, Firefox would open a search of its own.
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && isHeard(event)) event.preventDefault();
  const { press } = await onPress();
  document.removeEventListener('keydown', forward);
  press(event);
};
document.addEventListener('keydown', forward);

// How pages look was chosen in another tab, or while this page lay in the back-forward cache.
addEventListener('storage', ({ key }) => (key ?? displayName) === displayName && onPress());
addEventListener('pageshow', ({ persisted }) => persisted && onPress());

// What is copied has been selected before.
if (document.querySelector('quoted-text'))
  document.addEventListener('selectionchange', alongText, { once: true });
