import { dialogHere, showDialogAt } from './dialog-at';
import { prepareDisplay } from './display-dialog';

/** `<display-control page="/display">` around a button opens the dialog of that page, where readers choose how pages look. */
class DisplayControl extends HTMLElement {
  connectedCallback() {
    const page = this.getAttribute('page') ?? '';
    const open = async () => {
      const dialog = await showDialogAt(page);
      prepareDisplay(dialog);
      // A dialog that is shown focuses the first radio button, whichever is chosen: an arrow key would leave that.
      dialog?.querySelector<HTMLElement>(':checked')?.focus();
    };
    this.querySelector('button')?.addEventListener('click', open);
    prepareDisplay(dialogHere(page));
  }
}

customElements.define('display-control', DisplayControl);
