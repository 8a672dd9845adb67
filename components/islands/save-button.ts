import { savedStories } from './saved-stories';
import { storyBeside } from './story-beside';

/** `<save-button>` around a button keeps the story that it stands beside for later. */
class SaveButton extends HTMLElement {
  #forget?: () => void;

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;

    const { entry, ...story } = storyBeside(this);
    const show = () => button.setAttribute('aria-pressed', String(savedStories.has(story.address)));
    // There are as many of these buttons as stories: each says which it is of.
    if (entry) {
      button.dataset.label ??= button.getAttribute('aria-label') ?? '';
      button.setAttribute('aria-label', `${button.dataset.label}: ${story.headline}`);
    }
    button.onclick = () => savedStories.toggle({ ...story, saved: Date.now() });
    this.#forget = savedStories.subscribe(show);
    show();
  }

  disconnectedCallback() {
    this.#forget?.();
  }
}

customElements.define('save-button', SaveButton);
