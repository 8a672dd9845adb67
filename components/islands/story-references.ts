import { copy } from './clipboard';

/** `<story-references>` around references, each in a section, copies those whose button is pressed. */
class StoryReferences extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : undefined;
      const text = button?.closest('section')?.querySelector('p, pre')?.textContent;
      if (text) void copy(text, this.querySelector('[role=status]'));
    });
  }
}

customElements.define('story-references', StoryReferences);
