/** What `/search/suggest` answers with: suggestions, and how many they are, in words. */
export type Answer = { said: string; suggestions: { kind: string; text: string; address: string }[] };

/** A suggestion as an option of a list box: it leads to what it names. */
export function option({ kind, text, address }: Answer['suggestions'][number], place: number) {
  const link = document.createElement('a');
  const words = document.createElement('bdi');
  const small = document.createElement('span');
  words.textContent = text;
  small.textContent = kind;
  small.className = 'small';
  link.append(words, small);
  link.href = address;
  link.id = `suggestion-${place}`;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  return link;
}
