type Suggestion = { kind: string; text: string; address: string };

/** What `/search/suggest` answers with: suggestions, and how many they are, in words. */
export type Answer = { said: string; suggestions: Suggestion[] };

/** A suggestion as an option of a list box. */
export function option({ kind, text, address }: Suggestion, place: number) {
  const item = document.createElement('li');
  const words = document.createElement('bdi');
  const small = document.createElement('span');
  words.textContent = text;
  small.textContent = kind;
  small.className = 'small';
  item.append(words, small);
  item.dataset.address = address;
  set(item, { role: 'option', id: `suggestion-${place}`, 'aria-selected': 'false' });
  return item;
}

/** Opens what an option leads to. */
export function go(chosen: Element | null) {
  if (chosen instanceof HTMLElement && chosen.dataset.address) location.assign(chosen.dataset.address);
}

/** Sets attributes, by their names. */
export function set(element: Element, attributes: Record<string, string>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
