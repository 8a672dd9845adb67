import { source } from './byline-words';
import type { Language } from './language';

/** How bylines are written in a language. */
export type BylineForm = {
  /** What one begins with, where it is composed. */
  word: string;
  /** The same as it is found. */
  begins: RegExp;
  /** What joins the names of two writers. */
  and: RegExp;
  /** What parts names from each other, and from where and for whom they write. */
  between: RegExp;
  /** A word of a name. */
  part: RegExp;
  /** How many words a name has. */
  least: number;
  most: number;
  /** What stands between a name and a place, where a byline may begin with the name. */
  place?: RegExp;
};

/** With a capital, `al-Furayj` and `d’Estaing` among them; an initial, a title; what stands before some family names. */
const latin =
  /^(?:(?:(?:a[lnrs]|ash|el|de|d|l)[-’'])?\p{Lu}[\p{L}\p{M}’'-]*|(?:\p{Lu}\.-?)+|(?:Dr|Prof|St|Jr|Sr)\.|d[aeiou]s?|del|della|der|den|la|le|van|von|zu|ter|bin|ibn|al|el)$/u;
/** Any: these letters have no capitals. */
const arabic = /^(?:[\p{Script=Arabic}\p{M}\u200c]+|(?:\p{L}\.)+)$/u;
const hebrew = /^(?:[\p{Script=Hebrew}\p{M}'"-]+|(?:\p{L}\.)+)$/u;
const devanagari = /^(?:[\p{Script=Devanagari}\p{M}]+\.?)$/u;
/** Names of two to four letters, those of others written out; they have no space between. */
const han = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{2,12}$/u;
const hangul = /^\p{Script=Hangul}{2,6}$/u;

/** A form whose writers are joined by some words, and in which others stand before places and newspapers. */
function form(
  word: string,
  begins: string,
  joins: string,
  places: string,
  papers = places,
  part = latin,
): BylineForm {
  const words = `(?:${joins}|${places}|${papers})`;
  return {
    word,
    begins: new RegExp(`^(?:${begins})`, 'u'),
    and: new RegExp(` (?:${joins}) `, 'iu'),
    between: new RegExp(` ?[,،、;؛|/·•()（）] ?(?:${words} )?| (?:${words}|[-–—]) `, 'iu'),
    part,
    least: 2,
    most: part === latin ? 4 : 6,
    ...(part === latin && { place: new RegExp(` (?:${places}) (?:\\p{Lu}|the )`, 'u') }),
  };
}

const writer = '(?:(?:\\p{Lu}\\p{L}+ ){1,2}(?:staff )?(?:writer|reporter|correspondent)s? )?';

/** By the tag of the language; English, which has none, as `en`. */
const forms: Record<string, BylineForm> = {
  en: form(
    'By ',
    `(?:(?:Written|written|Story|Words|Reporting|Report) )?(?:[Bb]y|BY):? ${writer}|Author: `,
    'and|&',
    'in|at|from',
    'for|of|to',
  ),
  fr: form('Par ', '[Pp]ar ?:? |Propos recueillis par ', 'et|&', 'à|en', 'pour|avec'),
  de: form('Von ', '[Vv]on:? ', 'und|&', 'in|aus', 'für'),
  es: form('Por ', '[Pp]or:? ', 'y|e|&', 'en|desde', 'para'),
  pt: form('Por ', '[Pp]or:? ', 'e|&', 'em', 'para'),
  it: form('di ', '[Dd]i ', 'e|&', 'da|a|in', 'per'),
  nl: form('Door ', '[Dd]oor:? ', 'en|&', 'in|uit', 'voor'),
  sv: form('Av ', '[Aa]v |Text: ', 'och|&', 'i|från', 'för'),
  da: form('Af ', '[Aa]f |Tekst: ', 'og|&', 'i|fra', 'for'),
  nb: form('Av ', '[Aa]v |Tekst: ', 'og|&', 'i|fra', 'for'),
  pl: form('Autor: ', '(?:Autor|Autorka|Tekst) ?: ', 'i|&', 'z|w', 'dla'),
  tr: form('Haber: ', '(?:Haber|Yazan|Yazar|Muhabir) ?: ', 've|&', 'için'),
  id: form('Oleh: ', '[Oo]leh ?:? |(?:Penulis|Reporter) ?: ', 'dan|&', 'di|dari', 'untuk'),
  ru: form('Автор: ', '(?:Автор|Текст) ?: ', 'и|&', 'из', 'для'),
  uk: form('Автор: ', '(?:Автор|Авторка|Текст) ?: ', 'і|та|й|&', 'з|із', 'для'),
  el: form('Γράφει: ', '(?:Γράφει|Συντάκτης) ?:? (?:[οη] )?|Τ(?:ου|ης) ', 'και|&', 'από', 'για'),
  hi: form('लेखक: ', '(?:लेखक|लेखिका|संवाददाता) ?: ', 'और', 'से', 'से', devanagari),
  he: { ...form('מאת: ', 'מאת ?:? ', 'ו', 'עבור', 'עבור', hebrew), and: / ו/u },
  // Arabic joins without a space. In Persian the words may begin a sentence: there the colon tells.
  ar: { ...form('بقلم: ', 'بقلم(?: ?[:/-])? |كتبت? ?[:/-] ', 'و', 'في|من', 'في|من', arabic), and: / و/u },
  fa: form('نویسنده: ', '(?:نویسنده|نويسنده|به قلم|خبرنگار|مترجم) ?: ?', 'و', 'در|از', 'در|از', arabic),
  ur: form('تحریر: ', '(?:تحریر|مصنف|نامہ نگار) ?: ?', 'اور', 'سے', 'سے', arabic),
  // Names are one word.
  zh: {
    ...form(
      '作者：',
      '(?:作者|撰文|文)[:：/] ?|\\p{Script=Han}{0,6}[记記]者(?:[:：] ?| )',
      '和',
      '于',
      '于',
      han,
    ),
    least: 1,
    and: /[、和 ]/u,
  },
  ja: {
    ...form('文：', '(?:文|執筆|記者|取材・文)[:：/＝=] ?', 'と', 'で', 'で', han),
    least: 1,
    and: /[、と ]/u,
  },
  ko: {
    ...form(
      '글: ',
      '글 ?[:=] ?|(?:\\p{Script=Hangul}+=\\p{Script=Hangul}+ )?(?=\\p{Script=Hangul}{2,4} 기자)',
      '및',
      '에서',
      '에서',
      hangul,
    ),
    least: 1,
  },
};

/** The form of bylines in a language; `undefined` where none is known. */
export const formOf = (tag: Language['tag']): BylineForm | undefined => forms[tag ?? 'en'];

/** Whether a line begins as bylines of any language do. */
export const beginsLikeByline = (line: string): boolean =>
  source.test(line) || Object.values(forms).some(({ begins }) => begins.test(line));
