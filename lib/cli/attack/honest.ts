import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, type Reply, type Target } from './wire';

/** Headers of a connection, and not of an answer. */
const passing = new Set(['date', 'connection', 'keep-alive']);

/** Addresses of every kind, as the site itself names them: pages, feeds, pictures, what is built, and what is nowhere. */
export async function honestAddresses(target: Target): Promise<string[]> {
  const front = (await ask(target, '/')).body.toString();
  const found = (pattern: RegExp, most: number) =>
    [...new Set(Array.from(front.matchAll(pattern), ([, address = '']) => address))].slice(0, most);
  const stories = found(/\shref="(\/(?:\d{4}\/\d\d\/\d\d|undated)\/[^"?#/]+)"/g, 4);
  return [
    '/',
    '/nowhere',
    '/topics',
    '/search?q=a',
    '/search/suggest?q=a',
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/sw.js',
    ...stories.flatMap((story) => [story, `${story}/feed.xml`, `/cards${story}.png`]),
    ...found(/\shref="(\/\d{4}(?:\/\d\d){0,2})"/g, 3),
    ...found(/\shref="(\/topics\/[^"?#/]+)"/g, 2),
    ...found(/\ssrc="(\/thumbnails\/[^"]+)"/g, 3),
    ...found(/\s(?:src|href)="(\/(?:_next\/static|islands)\/[^"]+)"/g, 4),
  ];
}

/**
 * What each address is answered with, in every encoding, as something that can be compared. Each is asked for once
 * before: the first time that Next makes a page of a kind, it says in a header which styles the page names.
 */
export async function honestAnswers(target: Target, addresses: string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const address of addresses) await ask(target, address);
  for (const address of addresses)
    for (const encoding of ['identity', 'gzip', 'br'])
      answers.set(
        `${encoding} ${address}`,
        printOf(await ask(target, address, { headers: { 'accept-encoding': encoding } })),
      );
  return answers;
}

/** An answer, in a few letters: its status, all that its headers say, and its bytes. */
export function printOf({ status, headers, body }: Reply): string {
  const lasting = Object.entries(headers).filter(([name]) => !passing.has(name));
  return hashOf(JSON.stringify([status, lasting.sort()]), body);
}

/** The same of what an answer means, in whatever encoding it is sent. */
export function meaningOf({ status, headers, body }: Reply): string {
  const encoding = headers['content-encoding'];
  const plain =
    encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  const { etag: _, 'content-encoding': __, 'content-length': ___, ...others } = headers;
  return printOf({ status, headers: others, body: plain });
}

const hashOf = (text: string, body: Buffer) => createHash('sha256').update(text).update(body).digest('hex');
