import { refusalOf } from './only-here';

/** Does what a form of the desk asks for, where it may, and leads on to a page; what was refused is said in a sentence. */
export async function answerForm(
  request: Request,
  work: (form: FormData) => Promise<{ refused: string } | { next: string }>,
): Promise<Response> {
  const refusal = await refusalOf(request);
  if (refusal) return sentence(refusal, 403);

  const outcome = await work(await request.formData());
  if ('refused' in outcome) return sentence(outcome.refused, 409);
  return new Response(undefined, { status: 303, headers: { location: outcome.next } });
}

const sentence = (words: string, status: number) =>
  new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** A field of a form, as text. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
