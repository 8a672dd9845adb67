import { renewals } from '../../app/renewals';
import type { AskNext } from './ask-next';

/** Next takes time with the square of how many addresses it is given at once. */
const together = 500;

/** Has Next make pages anew that it kept, when they are asked for; `*` is all of them. */
export async function renewNext(ask: AskNext, addresses: string[]): Promise<void> {
  for (let from = 0; from < addresses.length; from += together) {
    renewals().push(...addresses.slice(from, from + together));
    await ask('/_renew');
  }
}
