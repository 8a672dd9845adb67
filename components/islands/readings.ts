import { Kept } from './kept';
import { addReading, parseReadings, type Reading } from './reading';

const kept = new Kept('dateline:read', parseReadings);

/** Which stories were read in this browser, and how far. */
export const readings = {
  find: (address: string) => kept.get().find((reading) => reading.address === address),
  note: (reading: Reading) => kept.set(addReading(kept.get(), reading)),
  subscribe: (listener: () => void) => kept.subscribe(listener),
};
