import type { Answer } from '../../serve/answer';
import { Renders } from '../../serve/renders';
import { rebase } from './base';
import { leadingPage, withPolicy } from './hosts';
import { namedIn } from './links';
import type { Kept } from './manifest';
import { fileOf, type Output } from './output';
import { searchPage, withoutSuggestions } from './search';
import { Strings } from './strings';
import type { Witness } from './witness';

/** What a copy of the site is made with. */
export type Copying = {
  find: (address: string) => Promise<Answer>;
  witness: Witness;
  output: Output;
  origin: string;
  /** `/base`, or empty. */
  base: string;
  policy: string;
  /** What the last copy holds. */
  before: Map<string, Kept>;
  tell: (done: number, known: number) => void;
};

/** What a copy holds, and which addresses lead nowhere. */
export type Copied = { kept: Map<string, Kept>; dead: { address: string; namedBy: string }[]; made: number };

/** Pages that are made at once: while Next makes one, others are compressed, and cards drawn. */
const together = 8;

/** Copies some addresses, whatever those name, and so on. One that would be made from the same again is left as it is. */
export async function copyFrom(starts: string[], how: Copying): Promise<Copied> {
  const copied: Copied = { kept: new Map(), dead: [], made: 0 };
  const turns = new Renders({ together, longest: Number.POSITIVE_INFINITY });
  const known = new Set<string>();
  const addresses = new Strings();
  const copyAll = (names: string[], namedBy: string): Promise<unknown> => {
    const fresh = names.filter((address) => !known.has(address));
    for (const address of fresh) known.add(address);
    return Promise.all(
      fresh.map(async (address) => {
        const kept = await turns.run(() => copyOrLeave(address, how, copied));
        const named = kept?.named.map((name) => addresses.same(name)) ?? [];
        if (kept) copied.kept.set(address, { ...kept, named });
        else copied.dead.push({ address, namedBy });
        how.tell(copied.kept.size, known.size);
        await copyAll(named, address);
      }),
    );
  };
  await copyAll([...new Set(starts)], 'the export');
  return copied;
}

async function copyOrLeave(address: string, how: Copying, copied: Copied): Promise<Kept | undefined> {
  const last = how.before.get(address);
  if (last && how.output.isLeft(last.path) && how.witness.isAsItWas(address, last.made)) return last;
  copied.made++;
  return copy(address, how);
}

async function copy(address: string, how: Copying): Promise<Kept | undefined> {
  const { find, witness, output, origin, base } = how;
  const { result: answer, made } = await witness.see(address, () => find(address));
  const { Location: to, 'Content-Type': type = 'text/html' } = answer.headers;
  if (answer.status >= 400) return undefined;

  const path = fileOf(address, type);
  if (to !== undefined) {
    const { pathname } = new URL(to, origin);
    await output.write(path, type, Buffer.from(leadingPage(pathname, base, origin)));
    return { path, named: [pathname], made };
  }
  const isCapture = address.endsWith('/capture.txt');
  if (isCapture || !/^text\/|xml|json|javascript/.test(type)) {
    await output.write(path, type, answer.body);
    return { path, named: [], made };
  }
  const text = answer.body.toString();
  await output.write(path, type, Buffer.from(pageOf(type, text, address, how)));
  return { path, named: namedIn(type, text, address, origin), made };
}

/** A page as it stands in a copy. */
export function pageOf(
  type: string,
  text: string,
  address: string,
  { policy, base, origin }: Pick<Copying, 'policy' | 'base' | 'origin'>,
): string {
  const below = rebase(base, origin);
  if (!type.startsWith('text/html') || !text.includes('<head>')) return below(type, text);
  const isSearch = address === '/search';
  const page = isSearch ? searchPage(text) : withoutSuggestions(text);
  // What the policy lets run is what stands in the page in the end.
  return withPolicy(below(type, page), policy, isSearch);
}
