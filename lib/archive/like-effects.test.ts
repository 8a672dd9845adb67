import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf, type Told, writeCaptures } from './archive.fixture';
import { effectsSince, lastEffect } from './effects';

const told = (headline: string, day: string, list: Told['list'] = []): Told => ({
  headline,
  published: `2016-06-${day}T11:11:05`,
  text: `Of the ${day}th.`,
  list,
});
const captures = {
  'a.txt': told('Walrus Conference Opens in Lisbon', '01'),
  'b.txt': told('Bread Prices Fall', '02'),
  'c.txt': told('Talks Go On', '03'),
  'd.txt': told('Walrus Counted', '04', [{ id: '1', title: 'Lisbon Waits' }]),
  'e.txt': told('Rain in Porto', '05'),
  'f.txt': told('Snow in Porto', '06'),
};
const [walrus, bread, listing] = [
  '/2016/06/01/walrus-conference-opens-in-lisbon',
  '/2016/06/02/bread-prices-fall',
  '/2016/06/04/walrus-counted',
];

/** The stories that read otherwise when captures change. */
function touchedBy(change: (folder: string) => void, before: Record<string, Told> = captures): string[] {
  const { archive, folder } = archiveOf(before);
  const serial = lastEffect(archive);
  change(folder);
  archive.refresh();
  return effectsSince(serial, archive).effects.flatMap((effect) =>
    effect.kind === 'story' ? [effect.address] : [effect.kind],
  );
}

test('a story that comes touches the articles like it that list nothing', () => {
  const found = touchedBy((folder) =>
    writeCaptures(folder, { 'x.txt': told('A Second Walrus Conference', '20') }),
  );
  expect(found).toContain(walrus);
  expect(found).not.toContain(bread);
  expect(found).not.toContain(listing);
});

test('an address that is gone touches all articles that list nothing: any may lead there', () => {
  const found = touchedBy((folder) => rmSync(join(folder, 'f.txt')));
  expect(found).toEqual(expect.arrayContaining([walrus, bread]));
  expect(found).not.toContain(listing);
});

test('many stories at once touch all articles that list nothing', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}.txt`, told(`Cheese ${i}`, '20')]));
  expect(touchedBy((folder) => writeCaptures(folder, many(50)))).not.toContain(bread);
  expect(touchedBy((folder) => writeCaptures(folder, many(51)))).toContain(bread);
});
