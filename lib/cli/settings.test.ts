import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

for (const command of ['check', 'import', 'pictures', 'export', 'attack']) {
  test(`of a wrong setting, \`${command}\` says its sentence and no more`, { timeout: 60_000 }, () => {
    const program = ['--import', 'tsx', `lib/cli/${command}.ts`];
    const env = { ...process.env, SITE_TIME_ZONE: 'Teheran' };
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', env });

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'The setting SITE_TIME_ZONE is `Teheran`; it may be an IANA time zone such as `Asia/Tehran`.\n',
    );
  });
}
