import type { Random } from '../invent/random';
import type { Target } from './wire';

/** Where an attack takes place, and how large it is. */
export type Ground = {
  target: Target;
  /** Addresses that are answered, of every kind. */
  addresses: string[];
  /** How many unknown addresses are asked for. The other attacks grow with them, until they are complete. */
  requests: number;
  seed: number;
};

/** What stands in every address at which nothing is: whatever one leaves behind has it in its name. */
export const markOf = ({ seed }: Pick<Ground, 'seed'>): string => `nowhere${seed.toString(36)}x`;

/** As many of all requests of a kind as fit to the size of the attack. */
export const shareOf = <Each>(all: Each[], { requests }: Ground, random: Random): Each[] =>
  random.pickSome(all, Math.max(40, Math.ceil(requests / 4)));
