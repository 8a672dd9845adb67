import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('of a wrong setting, the server says its sentence and no more', { timeout: 60_000 }, () => {
  const program = ['--import', 'tsx', 'lib/serve/server.ts'];
  const env = { ...process.env, PORT: 'abc' };
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', env });

  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe('The setting PORT is `abc`; it may be a whole number from 0 to 65535.\n');
});
