import { atParagraph, placeIn } from './reading-place';
import { readings } from './readings';

/** Milliseconds for which the end of a text has to be in sight until the story counts as read. */
const rest = 1_500;

/**
 * `<story-progress story="/2016/06/28/…">` shows how far the reader is in the text of the page, remembers it, and
 * offers a reader who comes back to go on there.
 */
class StoryProgress extends HTMLElement {
  #paragraphs = [...document.querySelectorAll<HTMLElement>('main .prose > p')];
  #texts = this.#paragraphs.map(({ textContent }) => textContent ?? '');
  #left: number | undefined;
  #ending = 0;

  connectedCallback() {
    if (this.#paragraphs.length === 0) return;

    const reading = readings.find(this.#address);
    this.#left = reading && placeIn(this.#texts, reading);
    const [goOn, close] = this.querySelectorAll('button');
    goOn?.addEventListener('click', () => this.#goOn());
    close?.addEventListener('click', () => this.#close());
    for (const event of ['scroll', 'resize'])
      addEventListener(event, () => requestAnimationFrame(() => this.#show()), { passive: true });
    document.addEventListener('visibilitychange', () => this.#show());
    addEventListener('pagehide', () => this.#note());
    this.#show();
  }

  get #address() {
    return this.getAttribute('story') ?? '';
  }

  /** The paragraph that the reader is at: the first that is not above the window. */
  get #place() {
    const place = this.#paragraphs.findIndex((each) => each.getBoundingClientRect().bottom > 0);
    return place < 0 ? this.#paragraphs.length : place;
  }

  #show() {
    const top = this.#paragraphs[0]?.getBoundingClientRect().top ?? 0;
    const end = this.#paragraphs.at(-1)?.getBoundingClientRect().bottom ?? 0;
    const seen = Math.max(0, Math.min((innerHeight - top) / (end - top), 1));
    this.style.setProperty('--seen', String(seen));

    const offer = this.querySelector<HTMLElement>('[role=status] > *');
    if (this.#place >= (this.#left ?? Infinity)) this.#left = undefined;
    if (offer) offer.hidden = this.#left === undefined;

    clearTimeout(this.#ending);
    // A page that is rendered ahead, or lies behind another tab, is not being read.
    if (document.visibilityState === 'hidden') this.#note();
    // Browsers scroll by fractions of a pixel.
    else if (end <= innerHeight + 1)
      this.#ending = window.setTimeout(() => readings.note({ address: this.#address }), rest);
  }

  #note() {
    const place = this.#place;
    if (place > 0 && place < this.#texts.length)
      readings.note({ address: this.#address, at: atParagraph(this.#texts, place) });
  }

  #goOn() {
    const paragraph = this.#paragraphs[this.#left ?? 0];
    this.#close();
    if (!paragraph) return;
    // Whoever uses the keyboard, or listens, goes on from there too.
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
    paragraph.scrollIntoView();
  }

  #close() {
    this.#left = undefined;
    this.#show();
  }
}

customElements.define('story-progress', StoryProgress);
