/** Letters of one language among those that share a script, by the language that is most read in it. */
const letters: Record<string, [RegExp, string][]> = {
  ar: [
    [/[ٹڈڑںےہھ]/gu, 'ur'],
    [/[ټځڅډړږښګڼېۍ]/gu, 'ps'],
    [/[ەۆڕڵێ]/gu, 'ckb'],
  ],
  ru: [
    [/[әғқңұүһ]/gu, 'kk'],
    [/[ђћљњџј]/gu, 'sr'],
    [/ў/gu, 'be'],
    [/[іїєґ]/gu, 'uk'],
  ],
};

/** Of so many letters of its own texts one is among them; those of others have fewer, in names that they quote. */
const often = 40;

/** The language of a text in the script of `tag` that has letters of its own. */
export function closerLanguage(text: string, tag = ''): string | undefined {
  const lower = letters[tag] && text.toLowerCase();
  const all = lower?.match(/\p{L}/gu)?.length ?? 0;
  return letters[tag]?.find(([own]) => (lower?.match(own)?.length ?? 0) * often >= all)?.[1];
}

/** The languages with letters of their own in the script of `tag`. */
export const closerLanguages = (tag: string): string[] => (letters[tag] ?? []).map(([, closer]) => closer);
