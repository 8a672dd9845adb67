/**
 * What Persian writes and Arabic does not, and the other way round: letters, and words that no text goes without.
 * `ي` and `ك` tell nothing: Persian is written on Arabic keyboards too.
 */
const persian = {
  letters: /[پچژگکیۀ۰-۹]/gu,
  words:
    /(?<!\p{L})(?:و|در|به|از|با|را|تا|این|اين|آن|که|كه|است|بر|دو|او|یک|يك|(?:شد|کرد|كرد|بود)(?:ه|ند)?|می|مي|برای|براي|های|هاي)(?!\p{L})/gu,
};
const arabic = {
  letters: /[ةىأإ٠-٩]/gu,
  words:
    /(?<!\p{L})(?:[وفبك]?ال\p{L}{2,}|لل\p{L}{2,}|في|من|على|إلى|عن|أن|إن|مع|بعد|قبل|هذا|هذه|كان|ما|لا)(?!\p{L})/gu,
};

/** A word says more than a letter. */
const wordWeight = 4;

/** Whether a text in Arabic letters is Persian: an Arabic one may quote a Persian name, and the other way round. */
export const isPersian = (text: string): boolean => evidence(text, persian) > evidence(text, arabic);

const evidence = (text: string, { letters, words }: typeof persian) =>
  (text.match(letters)?.length ?? 0) + wordWeight * (text.match(words)?.length ?? 0);
