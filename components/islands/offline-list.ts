import { dayIn } from './day-in';
import { element } from './element';
import { type KeptStory, keptStories } from './kept-stories';

/** `<offline-list locale="en">` fills the list in it with the stories that can be read without a network. */
class OfflineList extends HTMLElement {
  async connectedCallback() {
    const [list, none] = [this.querySelector('ol'), this.querySelector('p')];
    if (!list || !none) return;

    const stories = await keptStories();
    list.replaceChildren(...stories.map((story) => this.#entry(story)));
    none.hidden = stories.length > 0;
  }

  #entry({ address, headline, lang, dir }: KeptStory) {
    const [entry, heading, link] = [
      element('li', 'line'),
      element('h3', 'headline text-entry'),
      element('a', 'spread'),
    ];
    Object.assign(link, { href: address, textContent: headline });
    Object.assign(heading, { lang, dir });
    heading.append(link);
    entry.append(heading, this.#day(address.slice(1, 11).replaceAll('/', '-')));
    return entry;
  }

  #day(day: string) {
    const time = element('time', 'small');
    time.textContent = dayIn(this.getAttribute('locale') ?? undefined, day);
    if (time.textContent) time.dateTime = day;
    return time;
  }
}

customElements.define('offline-list', OfflineList);
