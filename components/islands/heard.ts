import { keep } from './kept';

/** Whether keys do anything by themselves: the reader may switch them off. */
export const keysOn = keep('dateline:keys', (found) => found !== false);

/** Whether a key may mean something by itself: it is typed into nothing, with no modifier, and the reader has the keys on. */
export const isHeard = ({ target, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  !(ctrlKey || altKey || metaKey) &&
  keysOn.get() &&
  !(target instanceof Element && target.matches('input, select, textarea, [contenteditable]'));
