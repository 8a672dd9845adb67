/** The first characters of a text, at most so many: none is cut in two, as UTF-16 has those beyond 65,535. */
export const firstOf = (text: string, most: number): string =>
  [...text.slice(0, 2 * most)].slice(0, most).join('');
