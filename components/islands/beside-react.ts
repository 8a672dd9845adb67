import { isReactHere } from './react-here';

/** In `next dev`: runs `main` once React has compared the whole page with its own, which the islands change. */
function begin() {
  if (isReactHere()) void import('./main');
  else setTimeout(begin, 20);
}

begin();
