import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Archive } from './archive';
import { temporaryFolder, writeCaptures } from './archive.fixture';

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
  return {
    folder,
    file,
    open: () => new Archive({ folder }, file),
    index: () => spawn(...indexing(folder, file)),
  };
}

/** Brings an archive up to date and closes it: how many captures changed, how many stories there are. */
export function refreshed(archive: Archive) {
  const changed = archive.refresh();
  const { stories = 0 } = archive.get<{ stories: number }>('SELECT count(*) AS stories FROM stories') ?? {};
  archive.close();
  return { changed, stories };
}

/** A process that says when it begins to index. */
function indexing(folder: string, file: string) {
  const program = `
    import { Archive } from ${JSON.stringify(join(import.meta.dirname, 'archive.ts'))};
    const archive = new Archive({ folder: ${JSON.stringify(folder)} }, ${JSON.stringify(file)});
    console.log('begins');
    archive.refresh();
  `;
  return [process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]] as const;
}
