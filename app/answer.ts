/** Answers with what is whole. Its length is kept with it: a part of it is known for one. */
export function answer(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length) } });
}
