import { firstOf } from './first-of';
import { forbidden } from './text';

/** A text for a message: in back-ticks, shortened, without what would steer a terminal. */
export function quote(text: string, length = 60): string {
  const start = firstOf(text, length);
  const shown = start.replace(/\s+/g, ' ').replace(forbidden, '\u{fffd}').replaceAll('`', '’');
  return `\`${shown}${start.length < text.length ? '…' : ''}\``;
}
