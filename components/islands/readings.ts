import { keep } from './kept';
import { addReading, parseReadings, type Reading } from './reading';

const kept = keep('dateline:read', parseReadings);

/** Which stories were read in this browser, and how far. */
export const readings = {
  ...kept,
  find: (address: string) => kept.get().find((reading) => reading.address === address),
  note: (reading: Reading) => kept.set(addReading(kept.get(), reading)),
};
