import { METHODS } from 'node:http';
import { Random } from '../invent/random';
import { type Ground, shareOf } from './ground';
import { flood, malformed, odd } from './malformed';
import type { Tally } from './tally';
import { secrets, traversals } from './traversal';
import { abandon, ask, crowd, exchange } from './wire';

/** Says what is no request, which is refused once, and what is an odd one, which is answered as often as it asks. */
export async function malform({ target }: Ground, tally: Tally): Promise<void> {
  await crowd(Object.entries(malformed), 8, async ([name, said]) => {
    const { statuses, seconds } = await exchange(target, said);
    tally.add(statuses[0] ?? 'closed', name);
    const [first = 'closed', ...others] = statuses;
    tally.expect([400, 405, 414, 431], first, `${name}: ${said}`);
    if (others.length > 0 || seconds === undefined) tally.fail(`is not the end of its connection`, said);
  });
  await crowd(Object.entries(odd), 8, async ([name, { said, answers }]) => {
    const { statuses } = await exchange(target, said);
    for (const status of statuses) tally.add(status, name);
    if (statuses.length !== answers) tally.fail(`has ${statuses.length} answers and not ${answers}`, said);
  });
  const { statuses, seconds } = await exchange(target, flood);
  tally.add(statuses[0] ?? 'closed', flood);
  if (statuses.length > 100 || seconds === undefined) tally.fail('is not cut off', flood);
}

/** Says requests with some bytes changed, cut or doubled, on connections that are half closed at once. */
export async function mutate(ground: Ground, tally: Tally): Promise<void> {
  const random = new Random(ground.seed, 1);
  const all = [...Object.values(malformed), ...Object.values(odd).map(({ said }) => said)];
  const short = all.filter(({ length }) => length < 1_000);
  const changed = Array.from({ length: Math.ceil(ground.requests / 20) }, () =>
    bent(random.pick(short), random),
  );
  await crowd(changed, 32, async (said) => {
    const { statuses, seconds } = await exchange(ground.target, said, true);
    tally.add(statuses[0] ?? 'closed', said);
    for (const status of statuses.slice(1)) tally.add(status, said);
    if (seconds === undefined) tally.fail('leaves its connection open', said);
  });
}

function bent(said: string, random: Random): string {
  const at = random.below(said.length);
  const to = at + random.below(random.isLucky(50) ? 3 : 30);
  const put = random.pick([
    '',
    '\r',
    '\n',
    '\r\n',
    '\0',
    '\t',
    ' ',
    ':',
    '%',
    'chunked',
    said.slice(at, to).repeat(2),
  ]);
  const result =
    said.slice(0, at) + (random.isLucky(20) ? String.fromCharCode(random.below(256)) : put) + said.slice(to);
  return random.isLucky(40) ? bent(result || 'a', random) : result;
}

/** Says requests of every kind, and is gone before they are answered, or while they are. */
export async function vanish({ target, requests, seed }: Ground, tally: Tally): Promise<void> {
  const random = new Random(seed, 5);
  const all = [...Object.values(malformed), ...Object.values(odd).map(({ said }) => said)];
  const said = Array.from({ length: Math.max(100, requests / 20) }, () => random.pick(all));
  await crowd(said, 16, async (each) => {
    await abandon(target, each, random.below(8));
    tally.add('closed', each);
  });
  tally.expect([200], (await ask(target, '/')).status, 'GET / after them all');
}

/** Asks with every method there is; those with a token are for who bears it. */
export async function askOtherwise({ target, addresses }: Ground, tally: Tally): Promise<void> {
  const methods = METHODS.filter((method) => !['GET', 'HEAD', 'CONNECT'].includes(method));
  const paths = [
    ...addresses.slice(0, 3),
    '/publish',
    '/metrics',
    '/healthz',
    '/_renew',
    '/nowhere',
    '/search?q=a',
  ];
  const all = methods.flatMap((method) => paths.map((path) => ({ method, path })));
  await crowd(all, 8, async ({ method, path }) => {
    const { status, headers } = await ask(target, path, { method });
    tally.add(status, `${method} ${path}`);
    tally.expect(path === '/publish' ? [401, 405] : [405], status, `${method} ${path}`);
    const allowed = path === '/publish' ? ['GET, HEAD', 'POST'] : ['GET, HEAD'];
    if (status === 405 && !allowed.includes(headers.allow ?? ''))
      tally.fail('does not say what is allowed', `${method} ${path}`);
  });
}

/** Asks for files outside of what is served. */
export async function climb(ground: Ground, tally: Tally): Promise<void> {
  await crowd(shareOf(traversals(), ground, new Random(ground.seed, 2)), 16, async (path) => {
    const { status, body } = await ask(ground.target, path);
    tally.add(status, path);
    tally.expect([400, 404], status, path);
    if (secrets.test(body.toString('latin1'))) tally.fail('tells what is nobody’s business', path);
  });
}
