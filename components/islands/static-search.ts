/** What Pagefind knows of a story that it found; the `excerpt` is HTML, in which what was asked for is marked. */
type Found = { meta: { title: string; address: string; moment: string }; excerpt: string };
type Search = { results: { data: () => Promise<Found> }[] };
type Pagefind = { search: (text: string) => Promise<Search | null> };

/** Stories that are shown at first, and that each press of the button adds. */
const size = 20;

/** The folder that this module and Pagefind's files stand in, and the site's own root above it. */
const folder = new URL('.', import.meta.url);
const root = new URL('..', folder);

/** Answers `?q=` on the search page of a static copy, where no server can. */
async function answer(text: string, place: HTMLElement) {
  const pagefind = (await import(new URL('pagefind.js', folder).href)) as Pagefind;
  const { results } = (await pagefind.search(text)) ?? { results: [] };
  if (results.length === 0) {
    const note = element('p', 'standfirst text-stand');
    note.textContent = (place.dataset.none ?? '').replace('{words}', () => `“${text}”`);
    place.replaceChildren(note);
    return;
  }

  const list = element('ol', 'river');
  const more = element('button', 'small');
  more.textContent = place.dataset.more ?? '';
  more.addEventListener('click', () => void show());
  place.replaceChildren(list, more);
  await show();

  async function show() {
    const shown = list.children.length;
    const found = await Promise.all(results.slice(shown, shown + size).map((each) => each.data()));
    list.append(...found.map(entry));
    more.hidden = list.children.length >= results.length;
  }
}

function entry({ meta, excerpt }: Found): HTMLElement {
  const [item, words, heading] = [
    element('li', 'river-story'),
    element('div'),
    element('h2', 'headline text-brief'),
  ];
  const [moment, link, opening] = [
    element('p', 'small'),
    element('a', 'spread'),
    element('p', 'standfirst text-opening'),
  ];
  for (const each of [moment, heading, opening]) each.dir = 'auto';
  moment.textContent = meta.moment;
  link.href = new URL(meta.address.slice(1), root).href;
  link.textContent = meta.title;
  opening.append(...marked(excerpt));
  heading.append(link);
  words.append(heading, opening);
  item.append(moment, words);
  return item;
}

/** No markup but `<mark>` is taken over. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const node = element(piece.startsWith('<mark>') ? 'mark' : 'span');
    node.textContent = plain(piece.replace(/<[^>]*>/g, ''));
    return node;
  });
}

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
const plain = (text: string) => text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name) => signs[name] ?? '');

/** Makes an element with some classes. */
function element<Name extends keyof HTMLElementTagNameMap>(name: Name, classes = '') {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}

const place = document.querySelector<HTMLElement>('#found');
const text = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const field = document.querySelector<HTMLInputElement>('input[name=q]');
if (field) field.value = text;
if (place && text !== '') void answer(text, place);
