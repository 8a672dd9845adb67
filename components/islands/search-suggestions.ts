import { type Answer, go, option, set } from './suggestion';

/** Milliseconds without a key before the server is asked. */
const pause = 120;

/**
 * `<search-suggestions>` around a search form offers topics and stories while the reader types: an editable combobox
 * with a list, as WAI-ARIA describes it. The form works without it.
 */
class SearchSuggestions extends HTMLElement {
  #input = document.createElement('input');
  #list = document.createElement('ul');
  #status = document.createElement('p');
  #chosen = -1;
  #timer = 0;
  #asking = new AbortController();

  connectedCallback() {
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!input || this.#list.isConnected) return;

    this.#input = input;
    this.#list.id = 'suggestions';
    this.#list.hidden = true;
    set(this.#list, { role: 'listbox', 'aria-label': this.dataset.name ?? '' });
    set(this.#status, { role: 'status', class: 'sr-only' });
    set(input, {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': 'suggestions',
      'aria-expanded': 'false',
    });
    this.append(this.#list, this.#status);

    input.addEventListener('input', () => this.#wait());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#close());
    // The field keeps the focus while the list is pointed at.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) =>
      go(target instanceof Element ? target.closest('li') : null),
    );
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    // Who types on has let go of what was chosen: Enter is for the words.
    this.#choose(-1);
    this.#timer = window.setTimeout(() => this.#ask(this.#input.value.trim()), pause);
  }

  async #ask(text: string) {
    this.#asking = new AbortController();
    if (text === '') return this.#close();
    try {
      const { signal } = this.#asking;
      const answer = await fetch(`/search/suggest?q=${encodeURIComponent(text)}`, { signal });
      if (answer.ok) this.#show((await answer.json()) as Answer);
    } catch {
      // The reader typed on, or there is no network: the form still asks.
    }
  }

  #show({ said, suggestions }: Answer) {
    this.#list.replaceChildren(...suggestions.map(option));
    this.#open(suggestions.length > 0 && document.activeElement === this.#input);
    this.#status.textContent = said;
  }

  #press(event: KeyboardEvent) {
    const count = this.#list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && !this.#list.hidden) this.#close();
    else if (event.key === 'Enter' && this.#chosen >= 0) go(this.#list.children[this.#chosen] ?? null);
    else if (step && count > 0) {
      // Past the last comes the field itself, and then the first.
      const next = (this.#chosen + 1 + step + count + 1) % (count + 1);
      this.#open(true);
      this.#choose(next - 1);
    } else return;
    event.preventDefault();
  }

  #choose(place: number) {
    this.#chosen = place;
    for (const [at, each] of [...this.#list.children].entries())
      set(each, { 'aria-selected': String(at === place) });
    const chosen = this.#list.children[place];
    if (chosen) set(this.#input, { 'aria-activedescendant': chosen.id });
    else this.#input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #open(isOpen: boolean) {
    this.#list.hidden = !isOpen;
    set(this.#input, { 'aria-expanded': String(isOpen) });
    this.#choose(-1);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#open(false);
  }
}

customElements.define('search-suggestions', SearchSuggestions);
