import { answer } from './answer';

/** Answers with a document of XML. */
export function answerXml(document: string, type = 'application/xml'): Response {
  return answer(document, { 'content-type': `${type}; charset=utf-8` });
}
