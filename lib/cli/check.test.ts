import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeCaptures } from '../archive/archive.fixture';
import { written } from '../capture/capture.fixture';
import { forbidden } from '../capture/text';
import { check, faulty, odd } from './check.fixture';
import { inventHostile } from './invent/hostile';

/** Each place that a format names: file, line, column, code. */
const readers: Record<string, (out: string) => (string | undefined)[][]> = {
  text: (out) =>
    Array.from(out.matchAll(/^(\/.*?):(\d+):(\d+) \w+ .*\(([\w-]+)\)$/gm), ([, file = '', ...rest]) => [
      file,
      ...rest,
    ]),
  json: (out) =>
    JSON.parse(out).captures.flatMap(({ file, diagnostics }: { file: string; diagnostics: Place[] }) =>
      diagnostics.map(({ line, column, code }) => [file, `${line}`, `${column}`, code]),
    ),
  github: (out) =>
    Array.from(
      out.matchAll(/^::\w+ file=([^,:]*),line=(\d+),col=(\d+),title=([^,:]*)::/gm),
      ([, file = '', ...rest]) => [resolve(decodeURIComponent(file)), ...rest],
    ),
  sarif: (out) =>
    JSON.parse(out).runs[0].results.map(({ ruleId, locations: [{ physicalLocation }] }: Result) => {
      const { region, artifactLocation } = physicalLocation;
      const file = resolve(decodeURIComponent(artifactLocation.uri));
      return [file, `${region.startLine}`, `${region.startColumn}`, ruleId];
    }),
};
type Place = { line: number; column: number; code: string };
type Result = {
  ruleId: string;
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: string };
        region: { startLine: number; startColumn: number };
      };
    },
  ];
};

test('terminal, JSON, GitHub and SARIF name the same file, line and column', () => {
  const folder = faulty();
  const places = [
    [join(folder, odd), '6', '4', 'line-ends'],
    [join(folder, odd), '7', '14', 'control-character'],
    [join(folder, odd), '1', '1', 'duplicate-address'],
    [join(folder, 'later/no date.txt'), '4', '1', 'dateline-unreadable'],
  ];
  for (const [format, read] of Object.entries(readers)) {
    const { status, stdout } = check('--format', format, folder);
    // A terminal shows no new line inside a name, and the topics were said before.
    const found = read(stdout).filter(([, , , code]) => code !== 'topics' && code !== 'picture-missing');

    expect([format, status]).toEqual([format, 1]);
    const shown =
      format === 'text' ? places.map(([file = '', ...at]) => [file.replace('\n', ' '), ...at]) : places;
    expect(found).toEqual(shown);
  }
});

for (const format of Object.keys(readers)) {
  test(`nothing of a hostile capture or its name steers a terminal that shows ${format}`, () => {
    const folder = temporaryFolder();
    const hostile = inventHostile('2016-06-28T11:11:05').map(({ path, text }) => [path, text]);
    writeCaptures(folder, Object.fromEntries(hostile));
    const { stdout, stderr } = check('--format', format, folder);

    expect(stdout).toContain('control-character');
    // Commands for a workflow stand at the beginning of a line.
    expect(stdout.match(/^::(?!(?:error|warning|notice) file=).*/gm)).toBeNull();
    expect((stdout + stderr).match(forbidden)).toBeNull();
  });
}

test('GitHub is told one command a finding, and no name or message ends it early', () => {
  const { stdout } = check('--format', 'github', faulty());
  const lines = stdout.trimEnd().split('\n');

  expect(
    lines.filter(
      (line) =>
        !/^::(?:error|warning|notice) file=[^,:\r]+,line=\d+,col=\d+,title=[\w-]+::[^\r]+$/.test(line),
    ),
  ).toEqual([]);
  expect(stdout).toContain('100%25%2C a%3Ab%0Ac ](d).txt,line=7');
  expect(stdout).toMatch(/^::error file=.*no date\.txt,line=4,.*::Expected a date .*%0A%0ACorrect it/m);
  expect(stdout).toMatch(/^::warning file=.*topics\.json,line=2,/m);
});

test('what is held back is told with the reason, and counts as published', () => {
  const folder = temporaryFolder();
  writeCaptures(folder, {
    'drafts/a.txt': written(),
    'later.txt': written({ dateline: 'Thu Jun 28, 2096 11:11:05' }),
    'one.txt': written({ dateline: 'Wed Jun 29, 2016 11:11:05' }),
  });
  const { captures } = JSON.parse(check('--json', folder).stdout);

  expect(
    captures.map(({ published, held }: { published: boolean; held: unknown }) => [published, held]),
  ).toEqual([
    [true, 'draft'],
    [true, 'embargo'],
    [true, null],
  ]);
  expect(check(folder).stdout).toMatch(/3 captures, 2 held back: 0 errors, 1 warning,/);
});

test('`--json` is `--format json`, and an empty archive is its head and end', () => {
  const folder = temporaryFolder();

  expect(check('--json', folder).stdout).toBe(check('--format', 'json', folder).stdout);
  expect(JSON.parse(check('--format', 'sarif', folder).stdout).runs[0].results).toEqual([]);
  expect(check('--format', 'github', folder)).toMatchObject({ status: 0, stdout: '' });
});

for (const [args, saying] of [
  [['--format', 'xml'], /no format `xml`; it may be text, github, json, sarif/],
  [['--format', 'sarif', '--json'], /exclude each other/],
  [['--format', 'github', '--watch'], /--watch is for people/],
] as const) {
  test(`\`${args.join(' ')}\` is refused in a sentence`, () => {
    const { status, stderr, stdout } = check(...args, 'content');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(saying);
  });
}
