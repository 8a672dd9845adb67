import { fetchAhead } from './fetch-ahead';
import { keepOffline } from './offline';
import { whenShown } from './when-shown';

/** Milliseconds for the first frame of a page that was rendered ahead. */
const rest = 100;

/** What only later pages gain from: it waits until this one is there, and is done once the reader sees it. */
export function afterLoad(): void {
  whenShown(() => setTimeout(begin, rest));
}

function begin() {
  // A browser that forbids it shows the pages all the same. What was fetched without the worker is no use beside it.
  keepOffline()
    .catch(() => {})
    .then(fetchAhead);
}
