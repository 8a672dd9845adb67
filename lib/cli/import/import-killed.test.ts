import { once } from 'node:events';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../archive/archive.fixture';
import { writeMixed } from '../invent/mixed';
import { contentOf, imported, importing } from './run.fixture';

test('an import that is killed again and again reaches the content of one clean run', async () => {
  const [source, clean, killed] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const mixed = writeMixed(source, 400);
  const { stdout, status } = await imported(clean, ['--json', source]);

  expect(status).toBe(1);
  expect(JSON.parse(stdout).counts).toMatchObject(mixed);
  expect(contentOf(clean)).toHaveLength(2 * mixed.imported);

  for (let times = 0; times < 10; times++) {
    const run = importing(killed, '--json', source);
    await once(run.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    run.kill('SIGKILL');
    await once(run, 'exit');
  }
  await imported(killed, [source]);

  expect(contentOf(killed)).toEqual(contentOf(clean));
});
