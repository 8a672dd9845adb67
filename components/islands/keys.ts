import { keyOf } from './pressed-key';
import { entryInFocus, linkOf, step } from './story-steps';

/** What keys do; any other presses what stands in the page with it as `data-key`. */
const acts: Record<string, () => unknown> = {
  j: () => step(1),
  k: () => step(-1),
  o: () => linkOf(entryInFocus())?.click(),
  s: save,
  t: async () => (await import('./fields')).nextTheme(),
};

const status = document.createElement('output');
status.className = 'sr-only';

let before = '';

/** Does what a key is for, if anything. */
export function press(event: KeyboardEvent) {
  const key = keyOf(event);
  if (!key || document.querySelector('dialog:modal')) return;
  // Held down, a key leads on through the stories, and does nothing else again and again.
  if (event.repeat && !'jk'.includes(key)) return;

  const keys = before + key;
  before = key === 'g' ? 'g ' : '';
  const act = acts[keys];
  const marked = [...document.querySelectorAll<HTMLElement>('[data-key]')];
  // On the page of the search, that is the field of it.
  const own = marked.findLast(({ dataset }) => dataset.key === keys);
  if (act || own) event.preventDefault();
  act?.();
  // Whatever else is pressed so is somewhere else in the page: the reader stays here.
  if (own instanceof HTMLInputElement) own.focus();
  else own?.click();
}

/** Saves the story in focus or, where there is none, that of the page, and says what it is now. */
function save() {
  const own = entryInFocus()?.querySelector<HTMLElement>('save-button button');
  const button = own ?? document.querySelector<HTMLElement>('save-button[story] button');
  if (!button) return;

  button.click();
  const help = document.querySelector<HTMLElement>('[data-unsaved]');
  const { saved = '', unsaved = '' } = help?.dataset ?? {};
  help?.append(status);
  // What stands in a status when it appears is not announced.
  setTimeout(() => status.replaceChildren(button.getAttribute('aria-pressed') === 'true' ? saved : unsaved));
}
