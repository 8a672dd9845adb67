import { expect, onTestFinished, test, vi } from 'vitest';
import { Looker } from './looker';

/** A thread that fails when it is asked to look at `fail.txt`. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ([scope]) => {
      if (scope === 'fail.txt') throw new Error('Out of memory');
      parentPort.postMessage({ captures: 1, serial: 1 });
    });`)}`,
);

test('where the thread ends, the look says so and the next one starts it again', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
  const looker = new Looker(async () => {}, program);
  onTestFinished(() => looker.close());

  expect(await looker.look([''])).toEqual({ captures: 1, serial: 1 });
  expect(await looker.look(['fail.txt'])).toEqual({ error: 'Out of memory' });
  expect(await looker.look([''])).toEqual({ captures: 1, serial: 1 });
  expect(said).toHaveBeenCalledWith('What changes in the captures is not followed: Out of memory');
});
