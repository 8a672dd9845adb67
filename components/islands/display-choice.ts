import { choose, look } from './display';
import { island } from './island';

/** `<display-choice>` in a dialog, around radio buttons, says by them how pages look, and changes it at once. */
island('display-choice', (element) => {
  const check = () => {
    for (const radio of element.querySelectorAll('input'))
      radio.checked = radio.value === (look[radio.name] ?? 'usual');
  };
  check();
  addEventListener('storage', check);
  addEventListener('pageshow', check);
  element.onchange = ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  };
  const dialog = element.closest('dialog');
  // What lies around its content is the dialog itself.
  dialog?.addEventListener('click', ({ target }) => target === dialog && dialog.close());
});
