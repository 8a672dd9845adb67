import { forbidden } from '../capture/text';

/** A text without what XML 1.0 forbids, and without what hides or turns round the text beside it. */
export const plain = (text: string): string => text.replace(forbidden, '');

/** A text as HTML: its own signs stay text. */
export function escapeHtml(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
