import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureOf, temporaryFolder } from '../../archive/archive.fixture';
import { filesIn } from '../../archive/shelf.fixture';
import { forbidden } from '../../capture/text';
import { write } from '../write';
import { imported } from './run.fixture';

const talks = captureOf({ headline: 'Talks in Moscow', published: '2016-06-28T11:11:05' });
const path = '2016/06/28/talks-in-moscow.txt';

/** A folder with some files. */
function holding(files: Record<string, string | Buffer>) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) write(join(folder, name), content);
  return folder;
}

test('a capture from standard input is kept as it is, and the report says where', async () => {
  const content = temporaryFolder();
  const { stdout, status } = await imported(content, ['-'], talks);

  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^standard input → .*\/2016\/06\/28\/talks-in-moscow\.txt\n1 imported, 0 held already/,
  );
  expect(readFileSync(join(content, path), 'utf8')).toBe(talks);
});

test('a dry run says the same and writes nothing', async () => {
  const [content, source] = [temporaryFolder(), holding({ 'a.txt': talks, 'b.txt': talks })];
  const { stdout, status } = await imported(content, ['--dry-run', source]);

  expect(status).toBe(0);
  expect(stdout).toContain(`${source}/a.txt → `);
  expect(stdout).toContain(`${source}/b.txt is held already: `);
  expect(stdout).toContain('1 would be imported, 1 held already, 0 with errors, 0 refused');
  expect(filesIn(content)).toEqual([]);
});

test('links and tricks in names are refused by name, and the rest is imported', async () => {
  const source = holding({ 'good.txt': talks, 'up\n..\u202etxt': talks, '\u001b[2J.txt': talks });
  const outside = holding({ 'secret.txt': talks.replaceAll('Talks', 'Secret') });
  symlinkSync(join(outside, 'secret.txt'), join(source, 'file-link.txt'));
  symlinkSync(outside, join(source, 'folder-link'));
  const content = temporaryFolder();
  const { stdout, status } = await imported(content, [source]);

  expect(status).toBe(1);
  expect(stdout.split('\n').filter((line) => line.includes('refused:'))).toEqual([
    `${source}/\u{fffd}[2J.txt is refused: its name has control characters`,
    `${source}/file-link.txt is refused: it is a link; name what it leads to`,
    `${source}/folder-link is refused: it is a link; name what it leads to`,
    `${source}/up ..\u{fffd}txt is refused: its name has control characters`,
  ]);
  expect(filesIn(content)).toEqual([path.replace('.txt', '.json'), path]);
});

test('nothing of a name or a capture steers a terminal that shows the JSON', async () => {
  const names = ['a\u202e.txt', 'b\u009b31m.txt'];
  const source = holding(Object.fromEntries(names.map((name) => [name, talks])));
  const { stdout } = await imported(temporaryFolder(), ['--json', source]);

  expect(stdout.match(forbidden)).toBeNull();
  expect(JSON.parse(stdout).files).toMatchObject(names.map((name) => ({ file: `${source}/${name}` })));
});

test('a capture with an error stays out, with its place and what to do', async () => {
  const [content, source] = [
    temporaryFolder(),
    holding({ 'bad.txt': talks.replace('Tue Jun 28', 'Tue Jun 31') }),
  ];
  const { stdout, status } = await imported(content, [source]);

  expect(status).toBe(1);
  expect(stdout).toContain(`${source}/bad.txt:4:1 error Expected a date such as`);
  expect(stdout).toContain('Correct it from the original page.');
  expect(stdout).toContain('0 imported, 0 held already, 1 with errors');
  expect(filesIn(content)).toEqual([]);
});

test('what browsers save beside a page is skipped and counted by kind', async () => {
  const page = readFileSync('e2e/fixtures/pages/wordpress.html');
  const parts = {
    'talks_files/style.css': '',
    'talks_files/frame.html': page,
    'talks_files/a/photo.jpg': '',
  };
  const source = holding({ 'talks.html': page, ...parts, '.DS_Store': '', 'b.jpg': '' });
  const { stdout, status } = await imported(temporaryFolder(), [source]);

  expect(status).toBe(0);
  expect(stdout).toContain('1 imported, 0 held already, 0 with errors, 0 refused');
  expect(stdout).toContain('5 skipped: 2 .jpg, 1 hidden, 1 parts of pages, 1 .css');
});

test('programs are told the same as one JSON document', async () => {
  const source = holding({ 'a.txt': talks.replace('Tue', 'Mon'), 'b.css': '' });
  const { stdout } = await imported(temporaryFolder(), ['--json', '--to', 'drafts', source]);
  const { files, counts } = JSON.parse(stdout);

  expect(files).toMatchObject([
    { file: `${source}/a.txt`, kind: 'imported', path: `drafts/${path}` },
    { file: `${source}/b.css`, kind: 'skipped', reason: '.css' },
  ]);
  expect(files[0].diagnostics).toMatchObject([
    { code: 'dateline-weekday', severity: 'warning', line: 4, column: 1 },
    {},
  ]);
  expect(counts).toMatchObject({ imported: 1, skipped: 1, kindsSkipped: { '.css': 1 } });
});

for (const [args, message] of [
  [[], /^No path is named\.\n\nnpm run import -- /],
  [['--into', 'x'], /--into/],
  [['/no/such/folder'], /^There is no file or folder `\/no\/such\/folder`\./],
  [['--to', '../out', '-'], /^`\.\.\/out` may be a folder below /],
] as const) {
  test(`refuses \`${args.join(' ')}\` with a sentence`, async () => {
    const { status, stderr } = await imported(temporaryFolder(), [...args]);

    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
}
