/** Answers with a document of XML. */
export function answerXml(document: string, type = 'application/xml'): Response {
  return new Response(document, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
