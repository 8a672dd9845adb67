import { parseCapture } from './capture';

export const now = '2026-11-22T00:00:00';

/** A related list of one story. */
export const list = `[{"id":"1810352","sort":"3574510","contenttypeid":"21","pic":"/2016/04/20/alalam_635967819363607220_25f_4x3.jpg","title":"Russia: Iran Plays “Key Role”"} ]`;

/** The reference form, in small. */
export const plain = {
  title: 'Officials to Discuss Syria',
  headline: 'Officials to Discuss Syria',
  dateline: 'Tue Jun 28, 2016 11:11:05',
  text: 'A senior official has met with authorities.\n\nThe visit comes after a meeting, Press TV reported.',
  dump: `string(${Buffer.byteLength(list)}) "${list}"`,
};

/** The capture with one change. */
export const written = (change: Partial<typeof plain> = {}) => {
  const { title, headline, dateline, text, dump } = { ...plain, ...change };
  return `${title}\n\n${headline}\n${dateline}\n\n${text}\n\n\n${dump}`;
};

export const parse = (text: string) => parseCapture(Buffer.from(text), now);
export const codes = (text: string) => parse(text).diagnostics.map(({ code }) => code);

/** The capture with another dump, its byte count right. «Marks» in it do not count. */
export function dumped(marks: string) {
  return written({ dump: `string(${Buffer.byteLength(marks.replace(/[«»]/g, ''))}) "${marks}"` });
}

/** A list whose only story is 7. */
export const one = '[{"id":"7","title":"One"} ]';

/** A list as var_dump prints it, with its byte count or one that is wrong. */
export const counted = (text: string, error = 0) => `string(${Buffer.byteLength(text) + error}) "${text}"`;

/** What is read of a capture with this dump: ids, the list's size, further paragraphs, what is wrong and where. */
export function read(dump: string) {
  const { article, diagnostics } = parse(written({ dump }));
  return {
    ids: article?.related.map(({ id }) => id),
    size: article?.listSize,
    text: article?.paragraphs.slice(2),
    found: diagnostics.map(({ code, span }) => [code, span.text]),
    messages: diagnostics.map(({ message }) => message),
  };
}
