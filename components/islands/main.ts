import './listen-where-voiced';
import './progress-when-read';
import './read-mark';
import './save-button';
import { afterLoad } from './after-load';
import './when-asked';

// What the modules that come later share with this one.
export { displayName } from './display-name';
export { isHeard, keysOn } from './heard';
export { Kept } from './kept';
export { readings } from './readings';
export { savedStories } from './saved-stories';
export { findVoice } from './voice';

/** What few pages hold: its code comes where it stands. */
const rare = {
  'main dialog': () => import('./on-press'),
  'offline-list, saved-list': () => import('./lists'),
  'stored-data': () => import('./stored-data'),
  'search-suggestions': () => import('./search-suggestions'),
};

for (const [part, load] of Object.entries(rare)) if (document.querySelector(part)) void load();

if (document.readyState === 'complete') afterLoad();
else addEventListener('load', afterLoad, { once: true });
