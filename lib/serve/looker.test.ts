import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { publicOf, temporaryFolder } from '../archive/archive.fixture';
import { Looker } from './looker';

/** A thread that fails when it is asked to look at `fail.txt`, and finds something new at `/`. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ([scope]) => {
      if (scope === 'fail.txt') throw new Error('Out of memory');
      parentPort.postMessage({ serial: scope === '/' ? 2 : 1 });
    });`)}`,
);

test('where the thread ends, the look says so and the next one starts it again', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
  const looker = new Looker(async () => {}, program);
  onTestFinished(() => looker.close());

  expect(await looker.look([''])).toEqual({ serial: 1 });
  expect(await looker.look(['fail.txt'])).toEqual({ error: 'Out of memory' });
  expect(await looker.look([''])).toEqual({ serial: 1 });
  expect(said).toHaveBeenCalledWith('What changes in the captures is not followed: Out of memory');
});

test('pictures that come are looked for', async () => {
  const folder = publicOf();
  const notice = vi.fn(async () => {});
  const looker = new Looker(notice, program);
  onTestFinished(() => looker.close());

  looker.follow(temporaryFolder());
  writeFileSync(join(folder, 'a.jpg'), '');
  await expect.poll(() => notice.mock.calls, { timeout: 10_000 }).toContainEqual([2]);
});
