import { moveAtOnce } from './at-once';
import { displayName } from './display-name';
import { parsed, stored } from './kept';
import { looks, parseLook } from './look';

const { documentElement: page, head } = document;
const colour = document.createElement('meta');
colour.name = 'theme-color';

/** The colour of a theme's paper, for what the browser shows around a page; the others have that of the system. */
const papers: Record<string, string> = { light: '#fff', dark: '#131416', sepia: '#f6eedb' };

/** Lets the page look as its reader wants it to. It may not have been read beyond the head. */
function show(text: string) {
  const look = parseLook(parsed(text));
  for (const name of Object.keys(looks)) delete page.dataset[name];
  Object.assign(page.dataset, look);

  colour.content = papers[look.theme ?? ''] ?? '';
  // Of several, the first that fits counts.
  if (colour.content) head.prepend(colour);
  else colour.remove();
}

// Runs inline, before anything is painted: the document itself says how the reader wants it to look.
page.dataset.scripted = '';
let kept = stored(displayName);
show(kept);

// Chosen in another tab, or here, where it may be that it cannot be kept.
addEventListener('storage', ({ key, newValue }) => {
  if ((key ?? displayName) !== displayName) return;
  show(newValue ?? '');
  kept = stored(displayName);
});

// A page that comes out of the back-forward cache has missed what was chosen meanwhile.
addEventListener('pageshow', () => {
  const before = kept;
  kept = stored(displayName);
  if (kept !== before) show(kept);
});

// A reader may be quicker than the modules.
moveAtOnce();
