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
  /** How many words a name has, at most. */
  most: number;
};

/** With a capital, `al-Furayj` and `d’Estaing` among them; an initial, a title; what stands before some family names. */
const latin =
  /^(?:(?:(?:a[lnrs]|ash|el|de|d|l)[-’'])?\p{Lu}[\p{L}\p{M}’'-]*|(?:\p{Lu}\.-?)+|(?:Dr|Prof|St|Jr|Sr)\.|d[aeiou]s?|del|della|der|den|la|le|van|von|zu|ter|bin|ibn|al|el)$/u;
/** Any: these letters have no capitals. */
const arabic = /^(?:[\p{Script=Arabic}\p{M}\u200c]+|(?:\p{L}\.)+)$/u;
const hebrew = /^(?:[\p{Script=Hebrew}\p{M}'"-]+|(?:\p{L}\.)+)$/u;

/** A form whose writers are joined by some words, and in which others stand before a place or a newspaper. */
function form(word: string, begins: string, joins: string, before: string, part = latin): BylineForm {
  const words = `(?:${joins}|${before})`;
  return {
    word,
    begins: new RegExp(`^${begins}`),
    and: new RegExp(` (?:${joins}) `, 'iu'),
    between: new RegExp(` ?[,،;؛|/·•()] ?(?:${words} )?| (?:${words}|[-–—]) `, 'iu'),
    part,
    most: part === latin ? 4 : 6,
  };
}

/** By the tag of the language; English, which has none, as `en`. */
const forms: Record<string, BylineForm> = {
  en: form('By ', '(?:[Ww]ritten )?(?:[Bb]y|BY):? ', 'and|&', 'in|at|for|of|from|to'),
  fr: form('Par ', '[Pp]ar ?:? ', 'et|&', 'à|en|pour'),
  de: form('Von ', '[Vv]on:? ', 'und|&', 'in|aus|für'),
  es: form('Por ', '[Pp]or:? ', 'y|e|&', 'en|desde|para'),
  pt: form('Por ', '[Pp]or:? ', 'e|&', 'em|para'),
  ru: form('Автор: ', '(?:Автор|Текст) ?: ', 'и|&', 'из|для'),
  he: { ...form('מאת: ', 'מאת ?:? ', 'ו', 'עבור', hebrew), and: / ו/u },
  // Arabic joins without a space. In Persian the words may begin a sentence: there the colon tells.
  ar: { ...form('بقلم: ', 'بقلم(?: ?[:/-])? ', 'و', 'في|من', arabic), and: / و/u },
  fa: form('نویسنده: ', '(?:نویسنده|نويسنده|به قلم) ?: ?', 'و', 'در|از', arabic),
};

/** The form of bylines in a language; `undefined` where none is known. */
export const formOf = (tag: Language['tag']): BylineForm | undefined => forms[tag ?? 'en'];

/** Whether a line begins as bylines of any language do. */
export const beginsLikeByline = (line: string): boolean =>
  Object.values(forms).some(({ begins }) => begins.test(line));

/** Words that no name has, though a line in capitals does: `By Popular Demand`, `BY MONDAY NIGHT`, `By Any Measure`. */
export const noNames = new Set(
  `a an the this that these those all any some most many every each next last late early mid my your his her its their
  what who how when he she it they we is are was were be been has have had will would can could should must did not no
  than then now with without through across against between into over under after before by or as on about because if
  monday tuesday wednesday thursday friday saturday sunday night morning afternoon evening noon day week weekend month
  year decade century time end date deadline christmas easter ramadan order decree law force vote demand consent
  majority margin means way measure measures account accounts estimate estimates standards design default accident
  mistake chance surprise nature contrast land sea air
  من في على إلى عن أن إن هذا هذه كان كانت قد لم لا رصاص الرصاص جاف الجاف حبر
  از به در با را که است بود این آن شد می نمی`.split(/\s+/),
);

/** Agencies of one word, and who else signs with one. */
export const agencies =
  /^(?:Reuters|Xinhua|Bloomberg|AP|AFP|UPI|TASS|EFE|DPA|dpa|ANSA|IRNA|SANA|BBC|CNN|Agencies|Staff)$/;

/** What names that are no person's have in them. */
export const newsrooms =
  /(?<!\p{L})(?:press|presse|news|tv|television|radio|agency|agencies|agence|agentur|agencia|agência|times|post|journal|staff|bureau|board|service|network|team|redaktion|rédaction|redacción|redação|وكالة|قناة|هيئة|صحيفة|التحرير|خبرگزاری|شبکه|گروه|روزنامه|تحریریه)(?!\p{L})|^al[ -]/iu;

/** The end of what a writer is: `chief diplomatic correspondent`. */
export const roles =
  /(?<!\p{L})(?:(?:correspond[ae]nte?|corresponsal|korrespondent(?:in)?|reporter|writer|editor|journalist|journaliste|jornalista|periodista|columnist|analyst|contributor|redakteur(?:in)?|redactora?)s?|special|especial|spéciale?s?|staff|корреспондент|обозреватель|כתבת?|مراسل|محرر|كاتب|خبرنگار|نویسنده)$/iu;
