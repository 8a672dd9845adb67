import { forbidden } from '../capture/text';

/** The most bytes that a name, and a path of names, may have. */
const longestName = 255;
const longestPath = 1_000;

/** Why a file is not taken in under its name; `undefined` where nothing is wrong with it. */
export function nameFault(name: string): string | undefined {
  const parts = name.split(/[/\\]/);
  if (name.trim() === '') return 'it has no name';
  if (parts[0] === '' || /^[A-Za-z]:/.test(name)) return 'its name is an absolute path';
  if (parts.includes('..')) return 'its name leads out of its folder';
  if (name.includes('\u{fffd}')) return 'its name is no UTF-8';
  if (name.search(forbidden) !== -1 || /[\t\r\n]/.test(name)) return 'its name has control characters';
  if (Buffer.byteLength(name) > longestPath || parts.some((part) => Buffer.byteLength(part) > longestName))
    return 'its name is too long';
  return undefined;
}
