import { type BylineForm, beginsLikeByline, formOf } from './byline-form';
import { agencies, newsrooms, noNames, roles, source } from './byline-words';
import { type Language, languageOf } from './language';

/** Who wrote an article. */
export type Writers = {
  /** As the byline names them, without the words that it begins with: `Jane Doe, Reuters Correspondent`. */
  text: string;
  /** The name of the one person that it names. */
  person?: string;
  /** Whether it says that it names who wrote an article, and does not begin with a name. */
  isTold: boolean;
};

/** A line with more characters is a sentence. */
const longest = 100;

/**
 * Which of the first lines of an article is its byline: one that has nothing but names, places and newspapers, behind
 * such words as bylines of its language begin with. Without them it says where or for whom the writer writes, and the
 * article tells of nobody with that name. A sentence has other words, and an article has a text beside its byline.
 */
export function findByline(headline: string, lines: string[], most = 1): number | undefined {
  if (lines.length < 2) return undefined;
  for (const [at, line] of lines.slice(0, most).entries()) {
    const plain = line.length <= longest ? withoutMarks(line) : '';
    if (!isShort(plain) && !beginsLikeByline(plain)) continue;
    const text = `${headline} ${lines.filter((_, i) => i !== at).join('\n')}`;
    const { tag } = languageOf(text);
    const found = parseByline(line, tag);
    if (found && (found.isTold || !isToldOf(found.text, text))) return at;
  }
  return undefined;
}

/** Reads a byline of an article in a language; `undefined` where a line is none. */
export function parseByline(line: string, tag: Language['tag']): Writers | undefined {
  const plain = withoutMarks(line);
  const form = formOf(tag);
  if (!form || line.length > longest) return undefined;

  const from = source.exec(plain)?.[0];
  const begin = from ?? form.begins.exec(plain)?.[0];
  const text = plain.slice(begin?.length ?? 0);
  const [first = '', ...others] = partsOf(text, form);
  if (!isWriter(first, form) || !others.every((each) => isBeside(each, form))) return undefined;
  const isAgency = agencies.test(first);
  if (from && !isAgency && !newsrooms.test(first)) return undefined;
  if (begin === undefined && !isAgency && !saysWhere(text, others, form)) return undefined;

  const isPerson =
    (form.least < 2 || first.includes(' ')) && !isAgency && !isOther(first) && !form.and.test(text);
  const isAlone = others.every((each) => !each.includes(' ') || isOther(each));
  const isTold = begin !== undefined || isAgency;
  return { text, isTold, ...(isPerson && isAlone && { person: first }) };
}

/** Names, places, newspapers; `Jane Doe Middle East correspondent` is a name and what she is. */
function partsOf(text: string, form: BylineForm): string[] {
  const parts = text.split(form.between).filter(Boolean);
  const [, name, role, ...others] = [...(/^(\S+ \S+) (.+)$/u.exec(parts[0] ?? '') ?? []), ...parts.slice(1)];
  return form.place && name && role && roles.test(role) && isName(name, form)
    ? [name, role, ...others]
    : parts;
}

/** Whether a byline that begins with a name says from where or for whom the writer writes, or what the writer is. */
const saysWhere = (text: string, others: string[], { place }: BylineForm) =>
  place !== undefined &&
  others.length > 0 &&
  (place.test(text) || others.some((each) => agencies.test(each) || isOther(each)));

/** Whether a text has a word of a name in it. */
function isToldOf(name: string, text: string): boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu));
  const [first = ''] = name.split(/ ?[,|/·•(]| [-–—] /u);
  return (first.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => words.has(word));
}

/** Whether a short line is no sentence, but may be names. */
const isShort = (line: string) => /^[\p{Lu}\p{Lo}][^.!?:;"”。؟۔]+$/u.test(line);

/** Writes the byline of writers in a language; one that is told as it is. `undefined` where it would not be read. */
export function composeByline(writers: string[], tag: Language['tag']): string | undefined {
  const told = new Intl.ListFormat(tag ?? 'en').format(writers);
  return [told, `${formOf(tag)?.word ?? ''}${told}`].find((line) => parseByline(line, tag)?.isTold);
}

/** `Jane Doe`, `Reuters`, `The Associated Press`. */
function isWriter(text: string, form: BylineForm): boolean {
  if (agencies.test(text)) return true;
  return isName(newsrooms.test(text) ? text.replace(/^the /i, '') : text, form);
}

/** Of two words of its own at least: one may begin a sentence, as in `By Monday, …`. */
function isName(text: string, { part, least, most }: BylineForm): boolean {
  const words = text.split(' ');
  const own = words.filter((word) => !/^\p{Ll}+$/u.test(word));
  const isPlain = words.every((word) => part.test(word) && !noNames.has(word.toLowerCase()));
  return (
    isPlain &&
    own.length >= least &&
    own.length <= most &&
    !participle.test(text) &&
    !/[’']s(?: |$)/u.test(text)
  );
}

/** `Striking Syria`; `Ming Zhao` has no vowel before. */
const participle = /^\p{L}*[aeiouy]\p{L}*ing /iu;

/** Further names, a place, a newspaper, or what the writer is: `Moscow`, `The Times`, `chief diplomatic correspondent`. */
function isBeside(text: string, { part, most }: BylineForm): boolean {
  const words = text.replace(/^the /i, '').split(' ');
  return (
    agencies.test(text) ||
    (words.length <= most + 1 && (words.every((word) => part.test(word)) || roles.test(text)))
  );
}

/** Whether it names no person. */
const isOther = (text: string) => newsrooms.test(text) || roles.test(text);

/** Systems of Arabic and Persian put marks of direction before a line. */
const withoutMarks = (line: string) => line.replace(/[\u061c\u200e\u200f]/g, '');
