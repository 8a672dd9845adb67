import { displayName } from './display-name';
import { parseLook, showLook } from './look';

// Runs inline, before anything is painted: the document itself says how the reader wants it to look.
document.documentElement.dataset.scripted = '';
try {
  showLook(parseLook(JSON.parse(localStorage.getItem(displayName) ?? '0')));
} catch {
  // Storage is forbidden or holds something else: the page looks as it does for everybody.
}
