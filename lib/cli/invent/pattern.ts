/** The words for the slots of patterns: who and what a saga is about. */
export type Cast = Record<string, string>;

/** Patterns cut at their slots: text, slot, text, slot, … text. There are some hundred. */
const cut = new Map<string, string[]>();

/** Puts words into the slots of a pattern: `{person} Meets {partner}`. Throws where there is none for a slot. */
export function fill(pattern: string, words: Cast): string {
  const parts = cut.get(pattern) ?? pattern.split(/\{(\w+)\}/);
  cut.set(pattern, parts);

  let text = '';
  for (const [index, part] of parts.entries()) text += index % 2 === 0 ? part : wordFor(part, words);
  return text;
}

function wordFor(slot: string, words: Cast): string {
  const word = words[slot];
  if (word === undefined) throw new Error(`There is no word for {${slot}}.`);
  return word;
}
