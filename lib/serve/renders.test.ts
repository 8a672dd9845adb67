import { expect, test } from 'vitest';
import { Overload, Renders } from './renders';

/** Work that ends when it is told to. */
function work() {
  const state = { begun: 0, ended: 0, most: 0 };
  const ends: (() => void)[] = [];
  const one = async () => {
    state.most = Math.max(state.most, ++state.begun - state.ended);
    await new Promise<void>((resolve) => ends.push(resolve));
    state.ended++;
  };
  const endAll = async () => {
    for (let turns = 0; turns < 20; turns++) {
      for (const end of ends.splice(0)) end();
      await new Promise(setImmediate);
    }
  };
  return { state, one, endAll };
}

test('makes few pages at once, the others in their turn', async () => {
  const { state, one, endAll } = work();
  const renders = new Renders({ together: 2, longest: 10 });
  const all = Promise.all(Array.from({ length: 9 }, () => renders.run(one)));
  expect(renders.load).toEqual({ running: 2, waiting: 7 });
  await endAll();
  await all;
  expect(state).toEqual({ begun: 9, ended: 9, most: 2 });
});

test('turns away who would wait too long, and goes on with the others', async () => {
  const { state, one, endAll } = work();
  const renders = new Renders({ together: 1, longest: 1 });
  const kept = [renders.run(one), renders.run(one)];
  await expect(renders.run(one)).rejects.toThrow(Overload);
  await endAll();
  await Promise.all(kept);
  expect(state.ended).toBe(2);
});

test('a change waits for what was begun, and what comes then waits for the change', async () => {
  const { state, one, endAll } = work();
  const renders = new Renders({ together: 2, longest: 10 });
  const first = renders.run(one);
  const seen: number[] = [];
  const change = renders.pause(async () => seen.push(state.begun, state.ended));
  const second = renders.run(one);
  await endAll();
  await Promise.all([first, change, second]);
  expect(seen).toEqual([1, 1]);
  expect(state.ended).toBe(2);
});

test('several changes wait for the same pages, and all of them are done', async () => {
  const { one, endAll } = work();
  const renders = new Renders({ together: 2, longest: 10 });
  const page = renders.run(one);
  const done: number[] = [];
  const changes = [1, 2].map((change) => renders.pause(async () => done.push(change)));
  await endAll();
  await Promise.all([page, ...changes]);
  expect(done).toEqual([1, 2]);
});

test('a page that breaks makes room for the next, and a change that breaks is told', async () => {
  const renders = new Renders({ together: 1, longest: 10 });
  await expect(renders.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(renders.pause(() => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
  expect(await renders.run(async () => 1)).toBe(1);
});
