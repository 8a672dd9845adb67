/** How many readings are remembered before all are forgotten. */
const most = 20_000;

/**
 * Reads each text once: the same titles and words come again and again. A text of more than `longest` characters comes
 * once, and is not remembered.
 */
export function memo<Reading>(read: (text: string) => Reading, longest: number): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    if (text.length > longest) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;

    const own = ownText(text);
    const reading = read(own);
    if (known.size >= most) known.clear();
    known.set(own, reading);
    return reading;
  };
}

/** A text in memory of its own: one that was cut out of another holds on to all of that. */
const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
