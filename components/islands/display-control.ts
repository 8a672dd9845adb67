import { dialogHere, showDialogAt } from './dialog-at';
import { prepareDisplay } from './display-dialog';

/** `<display-control page="/display">` around a button opens the dialog of that page, where readers choose how pages look. */
class DisplayControl extends HTMLElement {
  connectedCallback() {
    const page = this.getAttribute('page') ?? '';
    const open = async () => prepareDisplay(await showDialogAt(page));
    this.querySelector('button')?.addEventListener('click', open);
    prepareDisplay(dialogHere(page));
  }
}

customElements.define('display-control', DisplayControl);
