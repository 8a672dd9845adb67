import { jsonrepair } from 'jsonrepair';

/** What a damaged JSON text says; `undefined` where it cannot be repaired. */
export function repairJson(text: string): unknown {
  try {
    return JSON.parse(jsonrepair(text));
  } catch {
    return undefined;
  }
}
