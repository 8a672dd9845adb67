import { island } from './island';
import { savedStories } from './saved-stories';
import { storyBeside } from './story-beside';

/** `<save-button>` around a button keeps the story that it stands beside for later. */
island('save-button', (element) => {
  const button = element.querySelector('button');
  if (!button) return;

  const { entry, ...story } = storyBeside(element);
  // There are as many of these buttons as stories: each says which it is of.
  if (entry) {
    const label = button.getAttribute('aria-label') ?? '';
    button.dataset.label = label;
    button.setAttribute('aria-label', `${label}: ${story.headline}`);
  }
  button.onclick = () => savedStories.toggle({ ...story, saved: Date.now() });
  savedStories.follow(() => button.setAttribute('aria-pressed', String(savedStories.has(story.address))));
});
