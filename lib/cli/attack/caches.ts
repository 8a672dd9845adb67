import { Random } from '../invent/random';
import { type Ground, shareOf } from './ground';
import { meaningOf } from './honest';
import type { Tally } from './tally';
import { endings, headers, queries } from './tricks';
import { ask, crowd } from './wire';

/** Asks for what there is with headers and queries that are to change it, for this reader or for the next. */
export async function poison(ground: Ground, tally: Tally): Promise<void> {
  const { target, addresses } = ground;
  const honest = new Map<string, string>();
  for (const address of addresses) honest.set(address, meaningOf(await ask(target, address)));

  const withHeaders = addresses.flatMap((address) =>
    headers.map((tricks) => ({ address, path: address, tricks })),
  );
  const withQueries = addresses
    .filter((address) => !address.includes('?'))
    .flatMap((address) => queries.map((query) => ({ address, path: address + query, tricks: {} })));
  const all = shareOf([...withHeaders, ...withQueries], ground, new Random(ground.seed, 3));
  await crowd(all, 16, async ({ address, path, tricks }) => {
    const reply = await ask(target, path, { headers: tricks });
    const request = `${path} ${JSON.stringify(tricks)}`;
    tally.add(reply.status, request);
    if (meaningOf(reply) !== honest.get(address)) tally.fail('is not answered as without them', request);
    if (meaningOf(await ask(target, address)) !== honest.get(address))
      tally.fail('changes the next answer', request);
  });
}

/** Asks for pages under the names of what caches keep for everybody. */
export async function deceive(ground: Ground, tally: Tally): Promise<void> {
  const pages = ground.addresses.filter((address) => !/[?.]/.test(address));
  const all = pages.flatMap((page) => endings.map((ending) => page + ending));
  await crowd(shareOf(all, ground, new Random(ground.seed, 4)), 16, async (path) => {
    const { status } = await ask(ground.target, path);
    tally.add(status, path);
    tally.expect([400, 404], status, path);
  });
}
