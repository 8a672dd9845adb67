/** How far the reader came in a story. */
export type Reading = {
  address: string;
  /** The paragraph where the reader was: its number, from 0, and how it begins. None once the end was reached. */
  at?: { place: number; opening: string };
};

/** How many stories a browser remembers as read or begun: the newest. */
const most = 1_000;

/** The readings of what was kept, the newest last. */
export function parseReadings(found: unknown): Reading[] {
  return (Array.isArray(found) ? found : []).flatMap((each) => parseReading(each) ?? []).slice(-most);
}

function parseReading(found: unknown): Reading | undefined {
  const { address, at } = Object(found) as Record<string, unknown>;
  if (typeof address !== 'string') return undefined;

  const { place, opening } = Object(at) as Record<string, unknown>;
  return typeof opening === 'string' ? { address, at: { place: Number(place), opening } } : { address };
}

/** Readings with one more; a story that was read to its end stays so. */
export function addReading(readings: Reading[], reading: Reading): Reading[] {
  const before = readings.find(({ address }) => address === reading.address);
  if (before && !before.at) return readings;
  return [...readings.filter((each) => each !== before), reading].slice(-most);
}
