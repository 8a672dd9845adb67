import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a part of the table is not written in the place of the whole', { timeout: 60_000 }, () => {
  const program = ['--import', 'tsx', 'lib/cli/bench.ts', '--only', 'parsing', '--write'];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });

  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^--write is for the whole table, and not for --only\./);
});
