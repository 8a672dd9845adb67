import { expect, onTestFinished, test, vi } from 'vitest';
import { Turns } from './turns';

test('each turn falls to one thread, whichever is ready for it', () => {
  const turns = new Turns(5, 2);
  const other = new Turns(5, turns.shared);
  const [one, two] = [turns.of(0), other.of(1)];
  const taken = [one.next().value, two.next().value, one.next().value, ...two, ...one];

  expect(taken).toEqual([0, 1, 2, 3, 4]);
});

test('threads that finished some are told, and those that came too late are not waited for', () => {
  const turns = new Turns(1, 3);
  expect([...turns.of(1)]).toEqual([0]);
  turns.end(1, true);
  expect([...turns.of(2)]).toEqual([]);

  expect(turns.wait()).toEqual([1]);
});

test('a thread that broke off is told of', () => {
  const turns = new Turns(2, 2);
  turns.of(1).next();
  turns.end(1, false);
  expect([...turns.of(0)]).toEqual([1]);
  turns.end(0, true);

  expect(turns.wait()).toBeUndefined();
});

/** Has a thread that waits for the others find this instead. */
function heard(find: () => 'ok' | 'timed-out') {
  const wait = vi.spyOn(Atomics, 'wait').mockImplementation(find);
  onTestFinished(() => wait.mockRestore());
}

test('a thread that finds the last turn just taken is not waited for', () => {
  heard(() => 'timed-out');
  const turns = new Turns(1, 2);
  turns.of(0).next();
  expect([...turns.of(1)]).toEqual([]);
  turns.end(0, true);

  expect(turns.wait()).toEqual([0]);
});

test('a thread at its first turn is waited for until it has finished', () => {
  const turns = new Turns(1, 2);
  turns.of(1).next();
  heard(() => {
    turns.end(1, true);
    return 'ok';
  });

  expect(turns.wait()).toEqual([1]);
});

test('a thread that is not heard of for long is given up', () => {
  heard(() => 'timed-out');
  const turns = new Turns(1, 2);
  turns.of(1).next();

  expect(turns.wait()).toBeUndefined();
});

test('each thread knows how many share the turns', () => {
  expect(new Turns(5, new Turns(5, 3).shared).threads).toBe(3);
});
