import { partAt } from './page-at';
import './story-references';

/** `<cite-story data-close="…">` around the link to the references of an article shows them in a dialog. */
class CiteStory extends HTMLElement {
  /** One, however often the link is pressed before it is there. */
  #dialog: Promise<HTMLDialogElement> | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;

      event.preventDefault();
      this.#open(link.href).catch(() => {
        this.#dialog = undefined;
        location.assign(link.href);
      });
    });
  }

  async #open(address: string) {
    this.#dialog ??= partAt(address, '#cite').then((references) => this.#around(references));
    const dialog = await this.#dialog;
    if (!dialog.open) dialog.showModal();
  }

  #around(references: HTMLElement) {
    const dialog = document.createElement('dialog');
    const close = document.createElement('button');
    dialog.className = 'dialog sheet';
    dialog.setAttribute('aria-labelledby', 'cite-title');
    close.textContent = this.dataset.close ?? '';
    close.onclick = () => dialog.close();
    dialog.append(references, close);
    document.body.append(dialog);
    return dialog;
  }
}

customElements.define('cite-story', CiteStory);
