/** What a key writes on a keyboard with Latin letters, whatever it writes on the reader's own; none with a modifier. */
export function keyOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): string | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (/^[ -~]$/.test(key)) return key;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}
