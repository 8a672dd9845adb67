import { parseArgs } from 'node:util';

// Whoever reads what a command says may stop early, as `head` does.
process.stdout.on('error', () => process.exit());

/** What may stand after an option: a word, or nothing. */
export const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;

type Options = Record<string, typeof text | typeof flag>;
/** What a command was told, by the names of its options. */
type Told<Known extends Options> = {
  [Name in keyof Known]?: Known[Name] extends typeof text ? string : boolean;
};

/**
 * Reads what a command was told. `--help` prints its usage and ends it; so does, with status 2, what it does not know;
 * paths are known only where they are named as `paths`.
 */
export function readOptions<Known extends Options>(
  usage: string,
  known: Known,
  has: { paths: boolean } = { paths: false },
): { told: Told<Known>; paths: string[] } {
  try {
    const options = { ...known, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: has.paths });
    if ('help' in values) exit(usage, 0);
    return { told: values as Told<Known>, paths: positionals };
  } catch (error) {
    return misused(messageOf(error), usage);
  }
}

/** The number that an option is. Ends the command where it is none from `least` to `most`. */
export function wholeNumber(
  usage: string,
  name: string,
  told: string | undefined,
  [least, most]: [least: number, most: number],
): number {
  const number = /^\d{1,10}$/.test(told ?? '') ? Number(told) : -1;
  if (number >= least && number <= most) return number;
  const found = told === undefined ? 'missing' : `\`${told}\``;
  return misused(`${name} is ${found}; it may be a whole number from ${least} to ${most}.`, usage);
}

/**
 * Shows on a terminal how far long work has come, on a line that what is shown next takes the place of; nothing, so that
 * something else can be said. `\x1b[K` clears the rest of the line.
 */
export function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${words}\x1b[K`);
}

/** The seed that `--seed` tells, or any. */
export function seedOf(usage: string, told: string | undefined): number {
  const any = String(Math.trunc(Math.random() * 2 ** 31));
  return wholeNumber(usage, '--seed', told ?? any, [0, 2 ** 32 - 1]);
}

/** Ends a command that was called as it cannot be. */
export function misused(message: string, usage: string): never {
  return exit(`${message}\n\n${usage}`, 2);
}

/** Ends a command with some words: what it was asked for, or what is wrong. */
export function exit(message: string, status: number): never {
  (status === 0 ? console.log : console.error)(message);
  process.exit(status);
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
