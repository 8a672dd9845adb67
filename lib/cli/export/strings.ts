/** Gives one string for all that are the same: a hundred pages name an address, and all of them ask the same statements. */
export class Strings {
  readonly #known = new Map<string, string>();

  same(text: string): string {
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, text);
    return known ?? text;
  }
}
