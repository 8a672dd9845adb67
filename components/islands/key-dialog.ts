import { showDialogAt } from './dialog-at';
import { Kept } from './kept';

const kept = new Kept('dateline:keys', (found) => found !== false);

/** Whether keys do anything by themselves: the reader may switch them off. */
export const areKeysOn = () => kept.get();

/** Shows over the page what keys do, as the page has it whose address the element names as `help`. */
export async function openHelp(element: HTMLElement) {
  prepareHelp(await showDialogAt(element.getAttribute('help') ?? ''));
}

/** Lets the dialog say whether keys do anything, and change it. */
export function prepareHelp(dialog: HTMLDialogElement | null | undefined) {
  const field = dialog?.querySelector('input');
  if (!field) return;

  field.checked = kept.get();
  field.onchange = () => kept.set(field.checked);
}
