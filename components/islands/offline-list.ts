import { island } from './island';
import { keptStories } from './kept-stories';
import { makeEntry } from './story-entry';

/** `<offline-list>` fills the list in it with the stories that can be read without a network, each like its hidden entry. */
island('offline-list', (element) => {
  const [list, none] = [element.querySelector('ol'), element.querySelector('p')];
  const pattern = element.querySelector('[hidden] > li');
  if (!list || !none || !pattern) return;

  void keptStories().then((stories) => {
    list.replaceChildren(...stories.map((story) => makeEntry(pattern, story, element.dataset.locale)));
    none.hidden = stories.length > 0;
  });
});
