/** `1 story`, `30 stories`. */
export const countOf = ({ length }: { length: number }) => (length === 1 ? '1 story' : `${length} stories`);
