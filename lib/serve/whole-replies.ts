import type { AskNext, Reply } from './ask-next';

/**
 * Asks Next, and once more where the reply is a part of what it was: a full disk or a kill cuts short what Next keeps
 * in files. `renew` has it make pages anew.
 */
export function wholeReplies(ask: AskNext, renew: (addresses: string[]) => Promise<void>): AskNext {
  return async (address) => {
    const reply = await ask(address);
    if (isWhole(reply)) return reply;

    console.error(`What was kept of ${address} was cut short; it is made anew.`);
    await renew([address]);
    const anew = await ask(address);
    if (!isWhole(anew)) throw new Error('Next answered with a part of the page');
    return anew;
  };
}

/** A page ends as pages do; anything else has the length that was kept with it. */
function isWhole({ status, headers, body }: Reply): boolean {
  if (status !== 200) return true;
  if (headers['content-type']?.startsWith('text/html'))
    return body
      .toString('utf8', body.length - 20)
      .trimEnd()
      .endsWith('</html>');
  return Number(headers['content-length'] ?? body.length) === body.length;
}
