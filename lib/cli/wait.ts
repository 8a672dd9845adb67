/** Lets some milliseconds go by. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds until something is so. Throws a sentence where it is not so in time. */
export async function until(what: string, isSo: () => Promise<boolean>, most = 240_000): Promise<number> {
  const began = performance.now();
  while (!(await isSo().catch(() => false))) {
    if (performance.now() - began > most) throw new Error(`${what}: not within ${most} ms`);
    await wait(20);
  }
  return Math.round(performance.now() - began);
}
