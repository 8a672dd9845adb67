import { displayName } from './display-name';
import { looks, parseLook } from './look';

const { documentElement: page, head } = document;
const colour = document.createElement('meta');
colour.name = 'theme-color';

/** The colour of a theme's paper, for what the browser shows around a page; the others have that of the system. */
const papers: Record<string, string> = { light: '#fff', dark: '#131416', sepia: '#f6eedb' };

/** Lets the page look as its reader wants it to. It may not have been read beyond the head. */
function show(text: string | null) {
  const look = parseLook(JSON.parse(text ?? '0'));
  for (const name of Object.keys(looks)) delete page.dataset[name];
  Object.assign(page.dataset, look);

  colour.content = papers[look.theme ?? ''] ?? '';
  // Of several, the first that fits counts.
  if (colour.content) head.prepend(colour);
  else colour.remove();
}

let shown: string | null = null;

function showKept() {
  try {
    const kept = localStorage.getItem(displayName);
    if (kept !== shown) show(kept);
    shown = kept;
  } catch {
    // Storage is forbidden or holds something else: the page looks as it did, at first as it does for everybody.
  }
}

// Runs inline, before anything is painted: the document itself says how the reader wants it to look.
page.dataset.scripted = '';
showKept();
// Chosen in another tab, or here; a page that comes out of the back-forward cache has missed it.
addEventListener('storage', ({ key, newValue }) => (key ?? displayName) === displayName && show(newValue));
addEventListener('pageshow', showKept);
