/** Letters that newsrooms write for each other, and that Unicode does not take apart. */
const alike: Record<string, string> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ı: 'i', ς: 'σ' };
const written = new RegExp(Object.keys(alike).join('|'), 'g');

/** What may be left out in writing: accents, hamza, harakat, tatweel, joiners; and marks of direction. */
const marks = /[\p{Script=Inherited}\p{Cf}\u0640]/gu;

/** A text by which words are compared: in lower case, without accents, letters and digits in one form. */
export function plainLetters(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().replace(marks, '').normalize('NFC');
  return westernDigits(bare).replace(written, (letter) => alike[letter] ?? letter);
}

/** The same with single spaces, and where in the text each of its units stands. */
export function placedLetters(text: string): { plain: string; places: number[] } {
  const places: number[] = [];
  let plain = '';
  let place = 0;
  for (const character of text) {
    const letters = plainLetter(character);
    if (letters !== ' ' || !plain.endsWith(' ')) {
      plain += letters;
      for (let i = 0; i < letters.length; i++) places.push(place);
    }
    place += character.length;
  }
  return { plain, places: [...places, place] };
}

function plainLetter(character: string): string {
  if (/\s/.test(character)) return ' ';
  return character <= '~' ? character.toLowerCase() : plainLetters(character);
}

/** The digits of any script as western ones. */
export const westernDigits = (text: string): string =>
  text.replace(/[^\P{Nd}\d]/gu, (digit) => String(digitOf(digit.codePointAt(0) ?? 0)));

/** Digits stand in Unicode by tens, from zero on. */
function digitOf(digit: number): number {
  let zero = digit;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (digit - zero) % 10;
}
