import { addressed } from './addressed';

/** How far the reader came in a story. */
export type Reading = {
  address: string;
  /** The paragraph where the reader was: its number, from 0, and how it begins. None once the end was reached. */
  at?: { place: number; opening: string };
};

/** How many stories a browser remembers as read or begun: the newest. */
const most = 1_000;

/** The readings of what was kept, the newest last. */
export const parseReadings = (found: unknown): Reading[] => addressed(found).slice(-most);

/** Readings with one more; a story that was read to its end stays so. */
export function addReading(readings: Reading[], reading: Reading): Reading[] {
  const before = readings.find(({ address }) => address === reading.address);
  if (before && !before.at) return readings;
  return [...readings.filter((each) => each !== before), reading].slice(-most);
}
