import { answer } from './answer';

/** Answers with a card, which a browser may keep for a day. */
export function answerCard(card: Buffer): Response {
  return answer(new Uint8Array(card), { 'content-type': 'image/png' });
}
