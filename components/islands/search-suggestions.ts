import { island } from './island';
import { type Answer, option } from './suggestion';

/** Milliseconds without a key before the server is asked. */
const pause = 120;

/**
 * `<search-suggestions>` around a search form and a list box offers topics and stories while the reader types: an
 * editable combobox, as WAI-ARIA describes it. The form works without it.
 */
island('search-suggestions', (element) => {
  const input = element.querySelector('input');
  const list = element.querySelector<HTMLElement>('[role=listbox]');
  if (!input || !list) return;

  const options = list.getElementsByTagName('a');
  let asked = '';
  let chosen = -1;

  const show = (isOpen: boolean, place = -1) => {
    chosen = place;
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    input.setAttribute('aria-activedescendant', options[place]?.id ?? '');
    for (const option of options) option.setAttribute('aria-selected', String(option === options[place]));
    options[place]?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    asked = '';
    show(false);
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  close();

  input.addEventListener('blur', close);
  input.addEventListener('input', () => {
    const text = input.value.trim();
    if (text === '') return close();

    asked = text;
    // Who types on has let go of what was chosen: Enter is for the words.
    show(!list.hidden);
    setTimeout(async () => {
      if (text !== asked) return;
      const { said, suggestions } = await answerTo(text);
      if (text !== asked) return;
      list.replaceChildren(...suggestions.map(option));
      show(suggestions.length > 0);
      element.querySelector('[role=status]')?.replaceChildren(said);
    }, pause);
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // Past the last comes the field itself, and then the first.
    const places = options.length + 1;
    if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'Enter' && chosen >= 0) options[chosen]?.click();
    else if (step && places > 1) show(true, ((chosen + 1 + step + places) % places) - 1);
    else return;
    event.preventDefault();
  });
  // The field keeps the focus while the list is pointed at.
  list.addEventListener('mousedown', (event) => event.preventDefault());
});

/** Without a network there are none: the form still asks. */
async function answerTo(text: string): Promise<Answer> {
  try {
    return await (await fetch(`/search/suggest?q=${encodeURIComponent(text)}`)).json();
  } catch {
    return { said: '', suggestions: [] };
  }
}
