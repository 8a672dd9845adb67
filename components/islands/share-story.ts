import { copy } from './clipboard';
import { pageAddress } from './page-address';

/** `<share-story>` around a button hands the page's address to the system's share sheet, or where there is none to the clipboard. */
class ShareStory extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#share();
    });
  }

  async #share() {
    const title = document.querySelector('h1')?.textContent ?? '';
    const url = pageAddress();
    try {
      await navigator.share({ title, url });
    } catch (fault) {
      // Readers may well think better of it.
      const isChanged = fault instanceof DOMException && fault.name === 'AbortError';
      if (!isChanged) await copy(url, this.querySelector('.player'));
    }
  }
}

customElements.define('share-story', ShareStory);
