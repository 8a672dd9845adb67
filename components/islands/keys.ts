import { nextTheme } from './display';
import { isHeard } from './heard';
import { openHelp } from './key-dialog';
import { keyOf } from './pressed-key';
import { entryInFocus, linkOf, step } from './story-steps';

/** What keys do. */
const acts: Record<string, (help: HTMLElement) => unknown> = {
  j: () => step(1),
  k: () => step(-1),
  o: () => linkOf(entryInFocus())?.click(),
  s: save,
  t: nextTheme,
  '/': search,
  '?': openHelp,
  'g f': (help) => go(help, 'front'),
  'g a': (help) => go(help, 'archive'),
};

let before = '';

/** Does what a key is for, if anything. */
export function press(event: KeyboardEvent) {
  const key = keyOf(event);
  const help = document.querySelector<HTMLElement>('key-help');
  if (!key || !help || !isHeard(event) || document.querySelector('dialog:modal')) return;
  // Held down, a key leads on through the stories, and does nothing else again and again.
  if (event.repeat && key !== 'j' && key !== 'k') return;

  const keys = before + key;
  before = key === 'g' ? 'g ' : '';
  const act = acts[keys];
  if (!act) return;
  event.preventDefault();
  act(help);
}

function go(help: HTMLElement, section: string) {
  location.assign(help.getAttribute(section) ?? '');
}

function search(help: HTMLElement) {
  const field = document.querySelector<HTMLElement>('main input[type=search]');
  if (field) field.focus();
  else go(help, 'search');
}

/** Saves the story in focus or, where there is none, that of the page, and says what it is now. */
function save(help: HTMLElement) {
  const own = entryInFocus()?.querySelector<HTMLElement>('save-button button');
  const button = own ?? document.querySelector<HTMLElement>('save-button[story] button');
  if (!button) return;

  button.click();
  const isSaved = button.getAttribute('aria-pressed') === 'true';
  const status = help.querySelector('p') ?? help.appendChild(document.createElement('p'));
  status.setAttribute('role', 'status');
  status.className = 'sr-only';
  // What stands in a status when it appears is not announced.
  setTimeout(() => {
    status.textContent = (isSaved ? help.dataset.saved : help.dataset.unsaved) ?? '';
  });
}
