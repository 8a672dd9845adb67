import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../archive/archive';
import { composeCapture } from '../../capture/compose';
import { inUnits, type Row, timed } from './measure';

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
  return [
    ['index, cold', inUnits(cold)],
    ['index, unchanged', inUnits(unchanged)],
    ['index, one added', inUnits(one)],
    ['memory after indexing', `${memory.toFixed(0)} MB`],
  ];
}
