/**
 * Numbers that look drawn at random and are the same everywhere: sfc32, the "Small Fast Counting" generator of
 * Chris Doty-Humphrey's PractRand (https://pracrand.sourceforge.net), on 32-bit integers only.
 */
export class Random {
  #a: number;
  #b: number;
  #c = 0;
  #counter = 1;

  /** Each pair of a seed and a stream, both 0 to 2³² - 1, gives numbers of its own. */
  constructor(seed: number, stream: number) {
    this.#a = seed | 0;
    this.#b = stream | 0;
    // PractRand throws away as many, so that seeds that are alike give numbers that are not.
    for (let round = 0; round < 15; round++) this.#next();
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor((this.#next() / 2 ** 32) * limit);
  }

  /** Whether something happens that does so `percent` times of a hundred. */
  isLucky(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of a list. Throws where the list is empty. */
  pick<Choice>(choices: readonly Choice[]): Choice {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error('There is nothing to pick from.');
    return choice;
  }

  /** `count` of a list, or all of a shorter one, in the order of the list. */
  pickSome<Choice>(choices: readonly Choice[], count: number): Choice[] {
    let wanted = count;
    return choices.filter((_, index) => {
      const isTaken = this.below(choices.length - index) < wanted;
      if (isTaken) wanted--;
      return isTaken;
    });
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}
