import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

for (const [command, args, message] of [
  ['bench', '--only parsing --write', '--write is for the whole table, and not for --only.'],
  ['bench', '--only parse', 'There is no part `parse`.'],
  ['size', '--only build', '--only is `build`; it may be serve or export.'],
  ['export', '--out /tmp --base news', '--base is `news`; it may be a path such as `/news`.'],
  ['export', '--out /', '--out is `/`; it may be a folder apart from captures, pictures, code and builds.'],
  ['export', '--out .', '--out is `.`; it may be a folder apart from captures, pictures, code and builds.'],
  [
    'export',
    '--out content/site',
    '--out is `content/site`; it may be a folder apart from captures, pictures, code and builds.',
  ],
  [
    'export',
    '--out package.json/site',
    '--out is `package.json/site`, where a file stands; it may be a folder.',
  ],
  ['faults', '--minutes 0', '--minutes is `0`; it may be a whole number from 1 to 10000.'],
  ['mutate', 'lib/serve', '`lib/serve` is neither lib/capture nor lib/archive, nor one of their files.'],
  [
    'mutate',
    'lib/capture/text.ts lib/archive/store.ts',
    'Either lib/capture is changed or lib/archive, not both at once.',
  ],
] as const) {
  test(`\`${command} ${args}\` is refused in a sentence, before anything is done`, () => {
    const program = ['--import', 'tsx', `lib/cli/${command}.ts`, ...args.split(' ')];
    const how = { encoding: 'utf8', timeout: 60_000 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, program, how);

    expect([status, stdout, stderr.split('\n\n')[0]]).toEqual([2, '', message]);
  });
}
