/** What a key that is pressed without a modifier writes on a keyboard with Latin letters, whatever it writes on the reader’s own. */
export function keyOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (/^[ -~]$/.test(key)) return key;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}
