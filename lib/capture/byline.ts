import {
  agencies,
  type BylineForm,
  beginsLikeByline,
  formOf,
  newsrooms,
  noNames,
  roles,
} from './byline-form';
import { type Language, languageOf } from './language';

/** Who wrote an article. */
export type Writers = {
  /** As the byline names them, without the words that it begins with: `Jane Doe, Reuters Correspondent`. */
  text: string;
  /** The name of the one person that it names. */
  person?: string;
};

/** A line with more characters is a sentence. */
const longest = 100;

/**
 * Which of the first lines of an article is its byline: one that begins as bylines of its language do and has nothing
 * but names, places and newspapers behind it. A sentence has other words, and an article has a text beside its byline.
 */
export function findByline(headline: string, lines: string[], most = 1): number | undefined {
  if (lines.length < 2) return undefined;
  for (const [at, line] of lines.slice(0, most).entries()) {
    if (!beginsLikeByline(withoutMarks(line))) continue;
    const { tag } = languageOf(`${headline} ${lines.filter((_, i) => i !== at).join('\n')}`);
    if (parseByline(line, tag)) return at;
  }
  return undefined;
}

/** Reads a byline of an article in a language; `undefined` where a line is none. */
export function parseByline(line: string, tag: Language['tag']): Writers | undefined {
  const plain = withoutMarks(line);
  const form = formOf(tag);
  const begin = form?.begins.exec(plain)?.[0];
  if (!form || begin === undefined || line.length > longest) return undefined;

  const text = plain.slice(begin.length);
  const [first = '', ...others] = text.split(form.between).filter(Boolean);
  if (!isWriter(first, form) || !others.every((each) => isBeside(each, form))) return undefined;

  const isPerson = first.includes(' ') && !isOther(first) && !form.and.test(text);
  const isAlone = others.every((each) => !each.includes(' ') || isOther(each));
  return { text, ...(isPerson && isAlone && { person: first }) };
}

/** Writes the byline of writers in a language; one that is told as it is. `undefined` where it would not be read. */
export function composeByline(writers: string[], tag: Language['tag']): string | undefined {
  const told = new Intl.ListFormat(tag ?? 'en').format(writers);
  return [told, `${formOf(tag)?.word ?? ''}${told}`].find((line) => parseByline(line, tag));
}

/** `Jane Doe`, `Reuters`, `The Associated Press`. */
function isWriter(text: string, form: BylineForm): boolean {
  if (agencies.test(text)) return true;
  return isName(newsrooms.test(text) ? text.replace(/^the /i, '') : text, form);
}

/** Of two words of its own at least: one may begin a sentence, as in `By Monday, …`. */
function isName(text: string, { part, most }: BylineForm): boolean {
  const words = text.split(' ');
  const own = words.filter((word) => !/^\p{Ll}+$/u.test(word));
  const isPlain = words.every((word) => part.test(word) && !noNames.has(word.toLowerCase()));
  return isPlain && own.length >= 2 && own.length <= most && !/^\p{L}+ing |[’']s(?: |$)/iu.test(text);
}

/** Further names, a place, a newspaper, or what the writer is: `Moscow`, `The Times`, `chief diplomatic correspondent`. */
function isBeside(text: string, { part, most }: BylineForm): boolean {
  const words = text.replace(/^the /i, '').split(' ');
  return words.length <= most + 1 && (words.every((word) => part.test(word)) || roles.test(text));
}

/** Whether it names no person. */
const isOther = (text: string) => newsrooms.test(text) || roles.test(text);

/** Systems of Arabic and Persian put marks of direction before a line. */
const withoutMarks = (line: string) => line.replace(/[\u061c\u200e\u200f]/g, '');
