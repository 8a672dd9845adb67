import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Archive } from './archive';
import { temporaryFolder, writeCaptures } from './archive.fixture';
import { recentStories } from './stories';

/** So many articles, each with a mention. */
export const captures = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `${number % 7}/${number}.txt`,
      {
        headline: `Story ${number}`,
        published: '2016-06-28T11:11:05',
        list: [{ id: `${number}`, title: `Mention ${number}` }],
      },
    ]),
  );

/** An archive of ten articles and ten mentions, its index in a file. */
export function indexed() {
  const folder = temporaryFolder();
  const file = join(temporaryFolder(), 'cache', 'archive.sqlite');
  writeCaptures(folder, captures(10));
  // In a process of its own: SQLite lets go of a file for good only when its process ends.
  const index = () => execFileSync(process.execPath, [...program, indexing(folder, file)]);
  return { folder, file, index, open: () => new Archive({ folder }, file) };
}

/** How node runs a program in TypeScript. */
export const program = ['--import', 'tsx', '--input-type=module', '-e'];

/** Brings an archive up to date and closes it: how many captures changed, how many stories there are (100 at most). */
export const refreshed = (archive: Archive) => {
  const changed = archive.refresh();
  const stories = recentStories(100, archive).length;
  archive.close();
  return { changed, stories };
};

/** A program that says when it begins to index. */
export function indexing(folder: string, file: string) {
  const archive = JSON.stringify(join(import.meta.dirname, 'archive.ts'));
  return `
    import { Archive } from ${archive};
    const archive = new Archive({ folder: ${JSON.stringify(folder)} }, ${JSON.stringify(file)});
    console.log('begins');
    archive.refresh();
  `;
}
