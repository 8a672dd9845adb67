/** Something that this browser keeps for the reader, the same in every tab; where storage is full or forbidden, as long as the page is open. */
export class Kept<T> {
  readonly #name: string;
  readonly #parse: (found: unknown) => T;
  readonly #listeners = new Set<() => void>();
  #unkept: string | undefined;
  #read: { text: string; value: T } | undefined;

  /** `parse` makes the value of whatever is found under `name`, `undefined` where there is nothing. It must not throw. */
  constructor(name: string, parse: (found: unknown) => T) {
    this.#name = name;
    this.#parse = parse;
    // `storage` fires in the other tabs, without a key where all was cleared. A page that comes out of the
    // back-forward cache has missed it.
    addEventListener('storage', ({ key }) => (key ?? name) === name && this.#tell());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#tell());
  }

  /** The same value as long as nothing else is kept: not to be changed in place. */
  get(): T {
    const text = this.#unkept ?? this.#stored();
    if (this.#read?.text !== text) this.#read = { text, value: this.#parse(parsed(text)) };
    return this.#read.value;
  }

  /** Says whether the value outlasts the page. */
  set(value: T): boolean {
    const text = JSON.stringify(value);
    this.#unkept = undefined;
    try {
      localStorage.setItem(this.#name, text);
    } catch {
      this.#unkept = text;
    }
    this.#tell();
    return this.#unkept === undefined;
  }

  /** Calls `listener` at every change, in whatever tab it was made, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #stored(): string {
    try {
      return localStorage.getItem(this.#name) ?? '';
    } catch {
      return '';
    }
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
