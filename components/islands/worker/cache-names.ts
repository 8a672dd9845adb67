// Where this browser keeps what can be read without a network. The number is that of the caches' form: a worker removes
// those of another. Nothing in them belongs to a build: pages stand under their addresses, parts under names that change
// with what they hold.

/** Pages that were read, the oldest leaving first. */
export const visited = 'dateline-1-visited';
/** Stories that the reader saved, with their pictures. */
export const saved = 'dateline-1-saved';
/** The pages that say what there is without a network. */
export const site = 'dateline-1-site';
/** Styles, fonts and modules of all these pages. */
export const parts = 'dateline-1-parts';
/** Pictures that were seen. */
export const pictures = 'dateline-1-pictures';
