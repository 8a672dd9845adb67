import type { Answer } from '../../serve/answer';
import { rebase } from './base';
import { leadingPage, withPolicy } from './hosts';
import { namedIn } from './links';
import type { Kept } from './manifest';
import { fileOf, type Output } from './output';
import { searchPage, withoutSuggestions } from './search';
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

/** Copies some addresses, whatever those name, and so on. One that would be made from the same again is left as it is. */
export async function copyFrom(starts: string[], how: Copying): Promise<Copied> {
  const copied: Copied = { kept: new Map(), dead: [], made: 0 };
  const namedBy = new Map(starts.map((address) => [address, 'the export']));
  // A map may grow while it is walked.
  for (const [address, by] of namedBy) {
    const last = how.before.get(address);
    const isLeft = last && how.output.has(last.path) && how.witness.isAsItWas(address, last.made);
    const kept = isLeft ? last : await copy(address, how);
    if (!isLeft) copied.made++;
    if (!kept) copied.dead.push({ address, namedBy: by });
    else copied.kept.set(address, kept);
    for (const name of kept?.named ?? []) if (!namedBy.has(name)) namedBy.set(name, address);
    how.tell(copied.kept.size, namedBy.size);
  }
  return copied;
}

async function copy(address: string, how: Copying): Promise<Kept | undefined> {
  const { find, witness, output, origin } = how;
  const { result: answer, made } = await witness.see(address, () => find(address));
  const { Location: to, 'Content-Type': type = 'text/html' } = answer.headers;
  if (answer.status >= 400) return undefined;

  const path = fileOf(address, type);
  const text = to ? leadingPage(to, origin) : answer.body.toString();
  const named = to ? [new URL(to, origin).pathname] : namedIn(type, text, address, origin);
  const isText = to !== undefined || /^text\/|xml|json|javascript/.test(type);
  const isCapture = address.endsWith('/capture.txt');
  const body = isText && !isCapture ? Buffer.from(pageOf(type, text, address, how)) : answer.body;
  await output.write(path, type, body);
  return { path, named: isCapture ? [] : named, made };
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
