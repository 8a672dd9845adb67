import { copy } from './clipboard';
import { island } from './island';
import { pageAddress, pageHeadline } from './this-page';

/** `<share-story>` around a button hands the page's address to the system's share sheet, or where there is none to the clipboard. */
island('share-story', (element) => {
  element.onclick = async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;

    const url = pageAddress();
    try {
      await navigator.share({ title: pageHeadline(), url });
    } catch (fault) {
      // Readers may well think better of it.
      if (Object(fault).name !== 'AbortError') await copy(url, element.querySelector('.player'));
    }
  };
});
