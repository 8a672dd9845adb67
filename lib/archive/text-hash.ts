import { createHash } from 'node:crypto';
import type { CapturedArticle } from '../capture/capture';

/** SHA-256, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** By which two captures say the same: headline, moment, byline and all paragraphs. */
export function textHash({ headline, published, byline, paragraphs }: CapturedArticle): string {
  return sha256([headline, published, ...(byline ? [byline] : []), ...paragraphs].join('\n'));
}
