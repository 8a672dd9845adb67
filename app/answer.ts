/** Answers with what is whole. Its length is kept with it: a part of it is known for one. */
export function answer(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length) } });
}

/** Answers with a document of XML. */
export function answerXml(document: string, type = 'application/xml'): Response {
  return answer(document, { 'content-type': `${type}; charset=utf-8` });
}

/** Answers with a card, which a browser may keep for a day. */
export function answerCard(card: Buffer): Response {
  return answer(new Uint8Array(card), { 'content-type': 'image/png' });
}
