/** Of what storage holds, which may be from anybody, that which is a list of things with an address. */
export const addressed = (found: unknown) =>
  Array.isArray(found) ? found.filter((each) => typeof Object(each).address === 'string') : [];
