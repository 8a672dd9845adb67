import { readings } from './readings';
import { storyBeside } from './story-beside';

/** `<read-mark hidden>` says of the story that it stands beside that it was read to its end. */
class ReadMark extends HTMLElement {
  #forget?: () => void;

  connectedCallback() {
    const { address, entry } = storyBeside(this);
    const show = () => {
      const reading = readings.find(address);
      this.hidden = !reading || reading.at !== undefined;
      entry?.classList.toggle('seen', !this.hidden);
    };
    this.#forget = readings.subscribe(show);
    show();
  }

  disconnectedCallback() {
    this.#forget?.();
  }
}

customElements.define('read-mark', ReadMark);
