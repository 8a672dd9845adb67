import { choose, display } from './display';
import { looks } from './look';

const prepared = new WeakSet<HTMLElement>();

/** Lets the dialog in which readers choose how pages look do so: its radio buttons say what is so, and change it at once. */
export function prepareDisplay(dialog: HTMLDialogElement | null | undefined) {
  if (!dialog || prepared.has(dialog)) return;

  prepared.add(dialog);
  const check = () => {
    const chosen = Object.entries({ ...usual, ...display.get() });
    for (const [name, value] of chosen)
      for (const radio of dialog.querySelectorAll<HTMLInputElement>(`[name=${name}]`))
        radio.checked = radio.value === value;
  };
  dialog.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  // What lies around its content is the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  display.subscribe(check);
  check();
}

const usual = Object.fromEntries(Object.keys(looks).map((name) => [name, 'usual']));
