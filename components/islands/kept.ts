/** Something that this browser keeps for the reader, the same in every tab; where storage is full or forbidden, as long as the page is open. */
export type Kept<T> = {
  /** The same value as long as nothing else is kept: not to be changed in place. */
  get: () => T;
  /** Says whether the value outlasts the page. */
  set: (value: T) => boolean;
  /** Calls `listener` at once and at every change, in whatever tab it was made. */
  follow: (listener: () => void) => void;
};

/** `parse` makes the value of whatever is found under `name`. It must not throw. */
export function keep<T>(name: string, parse: (found: unknown) => T): Kept<T> {
  const listeners = new Set<() => void>();
  let unkept: string | undefined;
  let read: { text: string; value: T } | undefined;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  // `storage` fires in the other tabs, without a key where all was cleared. A page that comes out of the
  // back-forward cache has missed it.
  addEventListener('storage', ({ key }) => (key ?? name) === name && tell());
  addEventListener('pageshow', ({ persisted }) => persisted && tell());

  return {
    get() {
      const text = unkept ?? stored(name);
      if (read?.text !== text) read = { text, value: parse(parsed(text)) };
      return read.value;
    },

    set(value) {
      const text = JSON.stringify(value);
      unkept = undefined;
      try {
        localStorage.setItem(name, text);
      } catch {
        unkept = text;
      }
      tell();
      return unkept === undefined;
    },

    follow(listener) {
      listeners.add(listener);
      listener();
    },
  };
}

/** What storage holds under a name; nothing where it is forbidden. */
export function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** What a text in JSON says; nothing where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
