import { expect, test } from 'vitest';
import { type Answer, formOf, newAnswer } from './answer';
import { Answers, type Make } from './answers';
import { Overload } from './renders';

const headers = { 'Content-Type': 'text/html; charset=utf-8' };
const page = (text: string, lasts: Answer['lasts'] = 'briefly', status = 200) =>
  newAnswer({ status, headers, body: Buffer.from(text), lasts });

/** Answers made of the one that `state` has, with a clock that stands until it is moved. */
function kept(first: Answer) {
  const state = { answer: first, asked: 0, now: 0 };
  const make: Make = async (_address, keep) => {
    state.asked++;
    return keep(state.answer);
  };
  const answers = new Answers(make, () => state.now);
  const read = async (address = '/') => (await answers.find(address)).body.toString();
  return { state, answers, read };
}

test('asks once for readers who come together', async () => {
  const { state, read } = kept(page('one'));
  await Promise.all([read(), read(), read()]);
  expect(state.asked).toBe(1);
});

test('gives a page as it was while a newer one is made, once a minute', async () => {
  const { state, read } = kept(page('one'));
  await read();
  Object.assign(state, { answer: page('two'), now: 59_000 });
  expect(await read()).toBe('one');
  expect(state.asked).toBe(1);

  state.now = 61_000;
  expect(await read()).toBe('one');
  expect(await read()).toBe('two');
  expect(state.asked).toBe(2);
});

test('gives no page that shows something that changed', async () => {
  const { state, answers, read } = kept(page('one'));
  await read('/');
  await read('/2016');
  state.answer = page('two');
  answers.outdate((address) => address === '/');

  expect([answers.has('/'), answers.has('/2016'), answers.has('/2017')]).toEqual([false, true, false]);
  expect(await read('/')).toBe('two');
  expect(await read('/2016')).toBe('one');
});

test('gives an outdated page where too many others wait for theirs', async () => {
  const answer = page('one');
  let isBusy = false;
  const answers = new Answers(async (_address, keep) => {
    if (isBusy) throw new Overload('busy');
    return keep(answer);
  });
  await answers.find('/');
  isBusy = true;
  answers.outdate(() => true);

  expect(await answers.find('/')).toBe(answer);
  await expect(answers.find('/2016')).rejects.toThrow(Overload);
});

test('never asks twice for what lasts', async () => {
  const { state, read } = kept(page('body {}', 'always'));
  await read();
  state.now = 1e9;
  expect(await read()).toBe('body {}');
  expect(state.asked).toBe(1);
});

test('keeps no more of small answers at long addresses than there is room for', async () => {
  const { answers, read } = kept(page('{}'));
  for (let i = 0; i < 3_000; i++) await read(`/search/suggest?q=${i}${'a'.repeat(12_000)}`);
  expect(answers.size).toBeLessThan(32 * 2 ** 20);
  expect(answers.has(`/search/suggest?q=0${'a'.repeat(12_000)}`)).toBe(false);
});

test('does not keep what is for one reader, or leads nowhere', async () => {
  const { state, read } = kept(page('not here', 'once', 404));
  await read();
  await read();
  expect(state.asked).toBe(2);
});

test('gives a page that broke as it was before', async () => {
  const { state, answers, read } = kept(page('one'));
  await read();
  Object.assign(state, { answer: page('broken', 'once', 500) });
  answers.outdate(() => true);
  await read();
  expect(await read()).toBe('one');
});

test('compresses a page that stays the same only once', async () => {
  const { state, answers } = kept(page('Iran '.repeat(200)));
  const first = await formOf(await answers.find('/'), 'br');

  Object.assign(state, { answer: page('Iran '.repeat(200)), now: 61_000 });
  await answers.find('/');
  expect(await formOf(await answers.find('/'), 'br')).toBe(first);
});
