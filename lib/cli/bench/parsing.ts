import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCaptures } from '../../archive/content';
import { parseCapture } from '../../capture/capture';
import { median, spent } from '../measure';
import type { Row } from './table';

const rounds = 7;
const batch = 10_000;

/** Reading and parsing captures beside the floor: reading them, splitting their lines and one `JSON.parse`. */
export function parsing(content: string): Row[] {
  const all = Array.from(listCaptures({ folder: content }), ({ path }) => join(content, path));
  const files = all.slice(0, batch);
  const each = (work: (bytes: Buffer) => unknown) =>
    spent(() => {
      for (const file of files) work(readFileSync(file));
    }) / files.length;

  // In turn, so that both see the machine in the same mood.
  const pairs = Array.from({ length: rounds }, () => [each(floor), each(parse)] as const);
  const least = median(pairs.map(([time]) => time));
  const ours = median(pairs.map(([, time]) => time));
  return [
    {
      what: `read and parse one capture, of ${files.length}`,
      limit: { value: least, unit: 'ms', of: 'read, split, JSON.parse' },
      budget: { text: '3 × the floor', value: 3 * least },
      ours: { value: ours, unit: 'ms' },
    },
  ];
}

const parse = (bytes: Buffer) => parseCapture(bytes, '2100-01-01T00:00:00');

function floor(bytes: Buffer) {
  const lines = bytes.toString().split('\n');
  const dump = lines.at(-1) ?? '';
  JSON.parse(dump.slice(dump.indexOf('"') + 1, -1));
}
