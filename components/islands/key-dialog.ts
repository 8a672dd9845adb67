import { showDialogAt } from './dialog-at';
import { keysOn } from './heard';

/** Shows over the page what keys do, as the page has it whose address the element names as `help`. */
export async function openHelp(element: HTMLElement) {
  prepareHelp(await showDialogAt(element.getAttribute('help') ?? ''));
}

/** Lets the dialog say whether keys do anything, and change it. */
export function prepareHelp(dialog: HTMLDialogElement | null | undefined) {
  const field = dialog?.querySelector('input');
  if (!field) return;

  field.checked = keysOn.get();
  field.onchange = () => keysOn.set(field.checked);
}
