import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What an export notes for the next one, in an order that hangs on time; no reader sees it. */
const notes = '.export.json';

/** Files that two folders do not have alike, but for the moments of import. Of nothing, nothing can be told. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [hashes(one), hashes(other)];
  if (first.size === 0) return [`there is nothing in ${one}`];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((path) => path !== notes && first.get(path) !== second.get(path))
    .map((path) => `${path} is not the same in ${one} and ${other}`);
}

function hashes(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(files.map((path) => [path, hash(path, readFileSync(join(folder, path)))]));
}

function hash(path: string, bytes: Buffer): string {
  const text = unpacked(path, bytes)
    .toString('latin1')
    .replace(/"imported": "[^"]+"/, '');
  // React writes the links of a head in the order in which it came upon them, which is another each time.
  const told = /\.html/.test(path) ? text.replaceAll('><', '>\n<').split('\n').sort().join('\n') : text;
  return createHash('sha256').update(told, 'latin1').digest('hex');
}

function unpacked(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
