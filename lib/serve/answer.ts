import { createHash } from 'node:crypto';
import { type Encoding, encode, isCompressible } from './encoding';

/** A body as one encoding writes it, with its `ETag`. */
export type Form = { body: Buffer; tag: string };

/** What an address is answered with: the same for every reader, since nothing but the address was asked. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Of the body, before any encoding. */
  hash: string;
  /** How long it is right: for this process, for a moment, or for those who asked just now. */
  lasts: 'always' | 'briefly' | 'once';
  /** The encoded bodies made so far. */
  forms: Map<Encoding, Promise<Form>>;
};

/** An answer that is not encoded yet. */
export function newAnswer(made: Pick<Answer, 'status' | 'headers' | 'body' | 'lasts'>): Answer {
  const hash = createHash('sha256').update(made.body).digest('base64url').slice(0, 22);
  return { ...made, hash, forms: new Map() };
}

/** Whether the answer is written differently for different readers. */
export function varies(answer: Answer): boolean {
  return answer.body.length > 0 && isCompressible(answer.headers['Content-Type'] ?? '');
}

/** The answer's body in an encoding, made once; what fails is tried again for the next reader. */
export function formOf(answer: Answer, encoding: Encoding): Promise<Form> {
  const made = answer.forms.get(encoding);
  if (made) return made;

  const form = encodedForm(answer, encoding);
  answer.forms.set(encoding, form);
  form.catch(() => answer.forms.delete(encoding));
  return form;
}

async function encodedForm({ body, hash, lasts }: Answer, encoding: Encoding): Promise<Form> {
  if (encoding === 'identity') return { body, tag: `"${hash}"` };
  return { body: await encode(body, encoding, lasts === 'always' ? 11 : 10), tag: `"${hash}-${encoding}"` };
}

/** Whether `If-None-Match` names the tag of a form; a proxy may have made it a weak one. */
export function isKnown({ tag }: Form, tags = ''): boolean {
  return tags.trim() === '*' || tags.includes(tag);
}
