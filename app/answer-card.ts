/** Answers with a card, which a browser may keep for a day. */
export function answerCard(card: Buffer): Response {
  return new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
}
