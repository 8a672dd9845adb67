/** The number that the address of a page after the first ends with; `undefined` for anything else. The first has none. */
export const laterPage = (number: string): number | undefined =>
  /^(?:[2-9]|[1-9]\d{1,5})$/.test(number) ? Number(number) : undefined;
