import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCaptures } from '../../archive/content';
import { parseCapture } from '../../capture/capture';
import { inUnits, median, type Row, timed } from './measure';

const rounds = 7;

/** Reading and parsing captures beside the floor: reading them, splitting their lines and one `JSON.parse`. */
export function parsing(content: string): Row[] {
  const files = Array.from(listCaptures({ folder: content }), ({ path }) => join(content, path)).slice(
    0,
    2_000,
  );
  const each = (work: (bytes: Buffer) => unknown) =>
    timed(() => files.map((file) => work(readFileSync(file)))) / files.length;

  // In turn, so that both see the machine in the same mood.
  const pairs = Array.from({ length: rounds }, () => [each(floor), each(parse)] as const);
  const ratio = median(pairs.map(([least, ours]) => ours / least));
  const ours = median(pairs.map(([, time]) => time));
  return [['read and parse one capture', `${inUnits(ours)}, ${ratio.toFixed(1)} × the floor (budget: 3 ×)`]];
}

const parse = (bytes: Buffer) => parseCapture(bytes, '2100-01-01T00:00:00');

function floor(bytes: Buffer) {
  const lines = bytes.toString().split('\n');
  const dump = lines.at(-1) ?? '';
  JSON.parse(dump.slice(dump.indexOf('"') + 1, -1));
}
