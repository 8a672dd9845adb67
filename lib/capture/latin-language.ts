/** Small words that no text goes without, by the languages that write them in Latin letters. */
const small = {
  en: 'the of and to is was that for with said by from has have had it its his he she they are were been which will in on at as an a be not this',
  fr: 'le la les des du une un est dans pour que qui sur pas au aux par avec ce cette ont été et en de il elle ne se son sa plus l d qu',
  de: 'der die das und den von zu mit ist im für auf nicht ein eine einen dem des sich auch hat wird bei nach am in aus sind als er sie es war',
  es: 'el la los las del que y en por con una un para se su al fue ha más como no es de lo sus este esta',
  pt: 'o os a as da do das dos que e em um uma para com não por na no é ao foi mais se de sua',
  it: 'il lo la le gli di che e è per un una con non del della dei nel sono si ha da alla al i ed',
  nl: 'de het een van en in is dat op te met voor niet zijn aan er door ook werd naar om bij als die',
  da: 'og det i en er som på for af med den har til ikke et at de var der han',
  nb: 'og det i en er som på for av med den har til ikke et å de var han ble',
  sv: 'och att det i en är som på för av med den har till inte ett om var de han',
  fi: 'ja on ei että se oli hän mutta myös ovat joka kun mukaan sanoi',
  pl: 'w i na z że się do nie jest o od przez jak po to za oraz był dla są',
  cs: 'v a na se že je do s z o pro by k za ale jako podle byl jsou který i',
  ro: 'și în de la cu o a că pe din nu este un care pentru sa mai au fost s',
  hu: 'a az és hogy nem egy is volt meg ez azt szerint de már ki',
  tr: 've bir bu için ile da de olarak çok en olan gibi daha sonra kadar ancak dedi',
  vi: 'của và là các được trong cho có những với không một người đã về khi tại này',
  id: 'yang dan di untuk dengan dari pada ini itu dalam tidak akan oleh adalah juga telah',
};

/** The languages that are told by their small words. */
export const latinLanguages = Object.keys(small);

const languages = new Map<string, string[]>();
for (const [tag, words] of Object.entries(small))
  for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), tag]);

/** Enough of a text to tell, and not so much that it takes time. */
const sample = 500;

/** What stands between words; it takes a third of the time that a search for letters does. */
const between = /[\s\d,.;:!?()"'«»\u2010-\u203a-]+/;

/** Into so many pieces `the` parts a text in English, and none in another language: most need not be counted. */
const plainlyEnglish = 3;

/** Fewer small words tell nothing, and so do fewer among others: a fifth is usual. */
const fewest = 3;
const share = 1 / 6;

/**
 * The language of a text in Latin letters that is plainly another than English: of most small words, and of more than
 * any other. `undefined` for English, and where they do not tell. With a capital they are of names: `El Salvador`.
 */
export function latinLanguage(text: string): string | undefined {
  const start = text.slice(0, sample);
  if (start.split(' the ', plainlyEnglish).length === plainlyEnglish) return undefined;

  const words = start.normalize('NFC').split(between);
  const counts = new Map<string, number>();
  for (const word of words)
    for (const tag of languages.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);

  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!best || best[0] === 'en' || best[1] === second?.[1]) return undefined;
  return best[1] >= Math.max(fewest, words.length * share) ? best[0] : undefined;
}
