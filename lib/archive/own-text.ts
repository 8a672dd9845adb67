/** A text in memory of its own: one that was cut out of another holds on to all of that. */
export const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
