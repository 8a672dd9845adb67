import { dialogHere } from './dialog-at';
import { openHelp, prepareHelp } from './key-dialog';
import { press } from './keys';

/** `<key-help>` with the addresses of sections around a button that shows what keys do by themselves. */
class KeyHelp extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => openHelp(this));
    prepareHelp(dialogHere(this.getAttribute('help') ?? ''));
    document.addEventListener('keydown', press);
  }
}

customElements.define('key-help', KeyHelp);
