import './listen-where-voiced';
import './read-mark';
import './save-button';
import { afterLoad } from './after-load';
import './when-asked';

// What the modules that come later share with this one.
export { keysOn } from './heard';
export { island } from './island';
export { parsed, stored } from './kept';
export { readings } from './readings';
export { savedStories } from './saved-stories';
export { voices } from './voices';

// What few pages hold: its code comes where it stands.
if (document.querySelector('offline-list, saved-list, stored-data')) void import('./kept-here');
if (document.querySelector('display-choice, key-switch, search-suggestions')) void import('./fields');

addEventListener('load', afterLoad);
