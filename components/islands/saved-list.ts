import { makeEntry } from './saved-entry';
import { mergeFile, writeFile } from './saved-file';
import { savedStories } from './saved-stories';
import { mostSaved, parseStories, type SavedStory } from './saved-story';

/** `<saved-list>` shows what this browser keeps, each story like its hidden entry, and lets the reader arrange it. */
class SavedList extends HTMLElement {
  readonly #entries = new Map<string, HTMLElement>();
  readonly #removed: { story: SavedStory; place: number }[] = [];

  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : undefined;
      if (button) this.#do(button);
    });
    savedStories.subscribe(() => this.#show());
    // Keeping what is kept already tells whether this browser keeps anything.
    this.#put(this.#stories);
  }

  get #stories() {
    return parseStories(savedStories.all());
  }

  #do(button: HTMLButtonElement) {
    const address = button.closest('li')?.querySelector('a')?.getAttribute('href') ?? '';
    const acts: Record<string, () => void> = {
      newest: () => this.#sort(button, (a, b) => b.saved - a.saved),
      byDate: () => this.#sort(button, (a, b) => (b.day ?? '').localeCompare(a.day ?? '')),
      import: () => this.#choose(),
      export: () => this.#export(button.dataset.file ?? ''),
      up: () => this.#move(address, -1),
      down: () => this.#move(address, 1),
      remove: () => this.#remove(address),
      undo: () => this.#undo(),
    };
    acts[button.dataset.do ?? '']?.();
  }

  #put(stories: SavedStory[]) {
    const isKept = savedStories.put(stories.slice(0, mostSaved));
    this.#find('unkept')?.replaceChildren((!isKept && this.dataset.unkept) || '');
    const left = stories.length - mostSaved;
    if (left > 0) this.#say('full', { left, most: mostSaved });
  }

  /** Puts the list in an order, and says that by the name of its button: what was said of a place is so no more. */
  #sort({ textContent }: HTMLElement, order: (a: SavedStory, b: SavedStory) => number) {
    this.#say(textContent, {});
    this.#put(this.#stories.sort(order));
  }

  #move(address: string, places: number) {
    const { stories, story, place } = this.#take(address);
    if (!story) return;

    const next = Math.max(0, Math.min(place + places, stories.length));
    stories.splice(next, 0, story);
    this.#say('moved', { headline: story.headline, place: next + 1, count: stories.length });
    this.#put(stories);
  }

  #remove(address: string) {
    const { stories, story, place } = this.#take(address);
    if (!story) return;

    this.#removed.push({ story, place });
    this.#say('removed', story);
    this.#put(stories);
    const next = this.querySelectorAll<HTMLElement>('ol [data-do=remove]')[place] ?? this.#find('undo');
    next?.focus();
  }

  #undo() {
    const last = this.#removed.pop();
    if (!last) return;

    const { stories } = this.#take(last.story.address);
    stories.splice(last.place, 0, last.story);
    this.#say('restored', last.story);
    this.#put(stories);
    this.#entries.get(last.story.address)?.querySelector('a')?.focus();
  }

  /** A story of the list, its place and the others; it may have gone in another tab. */
  #take(address: string) {
    const stories = this.#stories;
    const place = stories.findIndex((story) => story.address === address);
    const [story] = place < 0 ? [] : stories.splice(place, 1);
    return { stories, story, place };
  }

  #export(name: string) {
    const file = new Blob([writeFile(this.#stories)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  #choose() {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.json,application/json';
    field.onchange = () => void this.#import(field.files?.[0]);
    field.click();
  }

  async #import(file?: File) {
    const text = (await file?.text()) ?? '';
    const merged = mergeFile(text, this.#stories);
    if (merged) this.#put(merged.stories);
    this.#say(merged ? 'imported' : 'unreadable', { ...merged });
  }

  #show() {
    const stories = this.#stories;
    const focused = document.activeElement;
    this.querySelector('ol')?.replaceChildren(...stories.map((story) => this.#entryOf(story)));
    if (focused instanceof HTMLElement) focused.focus();
    this.#hide('empty', stories.length > 0);
    this.#hide('tool', stories.length === 0);
    this.#hide('undo', this.#removed.length === 0);
  }

  #entryOf(story: SavedStory): Node {
    const pattern = this.#find('entry')?.firstElementChild;
    const entry = this.#entries.get(story.address);
    if (entry || !pattern) return entry ?? document.createTextNode('');

    const made = makeEntry(pattern, story, this.dataset.locale ?? '');
    this.#entries.set(story.address, made);
    return made;
  }

  /** Says a message of the element's, with its parts, or other words. */
  #say(message: string, parts: Record<string, unknown>) {
    // Text stays as it is.
    const told = (_: string, name: string) => Object(parts[name]).toLocaleString(this.dataset.locale);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = (this.dataset[message] ?? message).replace(/\{(\w+)\}/g, told);
  }

  #find = (part: string) => this.querySelector<HTMLElement>(`[data-part=${part}]`);

  #hide(part: string, isHidden: boolean) {
    for (const found of this.querySelectorAll<HTMLElement>(`[data-part=${part}]`)) found.hidden = isHidden;
  }
}

customElements.define('saved-list', SavedList);
