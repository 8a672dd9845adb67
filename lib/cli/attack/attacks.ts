import { deceive, poison } from './caches';
import type { Ground } from './ground';
import type { Tally } from './tally';
import { amplify, askEndlessly, askNowhere } from './volumes';
import { askOtherwise, climb, malform, mutate, vanish } from './words';

/** Something that no client may bring about, and how it is tried. */
export type Attack = { name: string; run: (ground: Ground, tally: Tally) => Promise<void> };

/** Every attack that is over when it is answered. */
export const attacks: Attack[] = [
  { name: 'malformed and smuggled requests', run: malform },
  { name: 'requests with bytes changed', run: mutate },
  { name: 'clients who are gone', run: vanish },
  { name: 'methods that are not answered', run: askOtherwise },
  { name: 'paths out of the site', run: climb },
  { name: 'headers and queries that may change nothing', run: poison },
  { name: 'pages under the names of files', run: deceive },
  { name: 'pictures and cards, many at once', run: amplify },
  { name: 'questions without end', run: askEndlessly },
  { name: 'addresses at which nothing is', run: askNowhere },
];
