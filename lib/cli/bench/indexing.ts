import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../archive/archive';
import { composeCapture } from '../../capture/compose';
import { timed } from '../measure';
import type { Row } from './table';

const another = {
  headline: 'A capture that came later',
  published: '2016-06-28T11:11:05',
  paragraphs: ['It was not there before.'],
  related: [],
};

/** Indexing an archive for the first time, again, and with one capture more; and the memory that took. */
export function indexing(content: string, file: string): Row[] {
  const archive = new Archive({ folder: content }, file);
  const cold = timed(() => archive.refresh());
  const memory = process.memoryUsage.rss() / 1e6;
  const unchanged = timed(() => archive.refresh());
  writeFileSync(join(content, 'later.txt'), composeCapture(another));
  const one = timed(() => archive.refresh());
  archive.close();
  const row = (what: string, text: string, value: number, ours: number): Row => ({
    what: `index, ${what}`,
    budget: { text: `${text} at 100,000`, value },
    ours: { value: ours, unit: 'ms' },
  });
  return [
    row('cold', '20 s', 20_000, cold),
    row('unchanged', '1 s', 1_000, unchanged),
    row('one added', '1.5 s', 1_500, one),
    {
      what: 'memory after indexing',
      budget: { text: '400 MB at 100,000', value: 400 },
      ours: { value: memory, unit: 'MB' },
    },
  ];
}
