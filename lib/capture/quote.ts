import { forbidden } from './text';

/** A text for a message: in back-ticks, shortened, without what would steer a terminal. */
export function quote(text: string, length = 60): string {
  const shown = text
    .slice(0, length)
    .replace(/\s+/g, ' ')
    .replace(forbidden, '\u{fffd}')
    .replaceAll('`', '’');
  return `\`${shown}${text.length > length ? '…' : ''}\``;
}
