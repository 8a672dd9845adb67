import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publicOf, temporaryFolder, writeCaptures } from './archive.fixture';
import { listCaptures } from './content';
import { gather, turnsOf } from './gather';
import { nowAt } from './held';
import { Index } from './index-file';
import { refresh } from './refresh';

const tables = {
  captures: 'SELECT * FROM captures ORDER BY path',
  diagnostics: 'SELECT * FROM diagnostics ORDER BY path, rowid',
  articles: 'SELECT * FROM articles ORDER BY path',
  entries: 'SELECT * FROM entries ORDER BY path, position',
  mentions: 'SELECT * FROM mentions ORDER BY id',
  pictures: 'SELECT * FROM pictures',
  stories: 'SELECT * FROM stories ORDER BY key',
  topics:
    'SELECT t.topic, t.time, s.key FROM story_topics t JOIN stories s ON s.rowid = t.story ORDER BY 1, 2, 3',
  words:
    "SELECT s.key FROM words w JOIN stories s ON s.rowid = w.rowid WHERE words MATCH 'tehran OR again' ORDER BY 1",
  writers:
    "SELECT s.key FROM words w JOIN stories s ON s.rowid = w.rowid WHERE words MATCH 'standfirst : jane' ORDER BY 1",
  schema: "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
};

const contentOf = (index: Index) =>
  Object.fromEntries(Object.entries(tables).map(([name, sql]) => [name, index.all(sql)]));

/** Captures with twins, namesakes, mentions that are articles, drafts, and some that nobody can read. */
function largeFolder() {
  publicOf('/2016/06/12/a.jpg');
  const folder = temporaryFolder();
  const tellOf = (number: number) => ({
    headline: `Story ${number % 500}`,
    published: `2016-06-${10 + (number % 3)}T11:11:05`,
    text: `${number % 4 ? '' : 'By Jane Doe\n\n'}Tehran and Moscow, ${number % 550}.\n\nAnd again.`,
    list: [{ id: `${number}`, title: `Story ${number + 1}`, pic: '/2016/06/12/a.jpg' }],
  });
  const nameOf = (number: number) => `${number % 50 === 0 ? 'drafts/' : ''}${number % 7}/${number}.txt`;
  const told = Array.from({ length: 600 }, (_, number) => [nameOf(number), tellOf(number)]);
  writeCaptures(folder, { ...Object.fromEntries(told), 'bad.txt': 'One line.', 'empty.txt': '' });
  return folder;
}

test('an archive that threads read is the one that is read capture by capture', () => {
  const folder = largeFolder();
  const file = join(temporaryFolder(), 'archive.sqlite');
  const [filled, plain] = [new Index(file, ''), new Index(':memory:', '')];

  expect(refresh(filled, { folder }, { many: 100 })).toBe(refresh(plain, { folder }));
  expect(contentOf(filled)).toEqual(contentOf(plain));
  expect(contentOf(filled).words?.length).toBeGreaterThan(300);
  expect(contentOf(filled).writers?.length).toBeGreaterThan(100);
  expect(readdirSync(dirname(file)).filter((name) => name.includes('sheaf'))).toEqual([]);

  rmSync(join(folder, '1', '1.txt'));
  expect([refresh(filled, { folder }), refresh(plain, { folder })]).toEqual([1, 1]);
  expect(contentOf(filled).stories).toEqual(contentOf(plain).stories);
});

test('what a thread that broke off had taken is read again', () => {
  const folder = largeFolder();
  const place = join(temporaryFolder(), 'archive.sqlite');
  const captures = { folder };
  const gathering = { captures, files: [...listCaptures(captures)], now: nowAt(Date.now()), place };
  const turns = turnsOf(gathering, 2);
  turns.of(1).next();
  turns.end(1, false);

  expect(gather(gathering, undefined, turns)).toEqual([`${place}.sheaf-0`]);
});
