import { afterEach, expect, test, vi } from 'vitest';
import type { Reply } from './ask-next';
import { wholeReplies } from './whole-replies';

const page = { 'content-type': 'text/html; charset=utf-8' };
const feed = { 'content-type': 'application/rss+xml', 'content-length': '6' };
const reply = (headers: Reply['headers'], text: string, status = 200): Reply => ({
  status,
  headers,
  body: Buffer.from(text),
});

afterEach(() => vi.restoreAllMocks());

/** A Next that gives one reply, and another one after it was told to make the page anew. */
function site(kept: Reply, made: Reply) {
  vi.spyOn(console, 'error').mockReturnValue();
  let given = kept;
  const renewed: string[] = [];
  const ask = wholeReplies(
    async () => given,
    async (addresses) => {
      renewed.push(...addresses);
      given = made;
    },
  );
  return { ask, renewed };
}

const wholePage = reply(page, '<html>news</html>\n');
const wholeFeed = reply(feed, '<rss/>');

for (const [what, part, whole] of [
  ['a page', reply(page, '<html>ne'), wholePage],
  ['an empty page', reply(page, ''), wholePage],
  ['a feed', reply(feed, '<rs'), wholeFeed],
] as const) {
  test(`${what} that was cut short is made anew`, async () => {
    const { ask, renewed } = site(part, whole);
    expect(await ask('/2016')).toBe(whole);
    expect(renewed).toEqual(['/2016']);
  });
}

for (const [what, whole] of [
  ['a page', wholePage],
  ['a feed', wholeFeed],
  ['a picture without a length', reply({ 'content-type': 'image/png' }, 'png')],
  ['a page that leads on', reply(page, '', 308)],
] as const) {
  test(`${what} is taken as it is`, async () => {
    const { ask, renewed } = site(whole, whole);
    expect(await ask('/2016')).toBe(whole);
    expect(renewed).toEqual([]);
  });
}

test('what is never whole is a page that broke', async () => {
  const { ask } = site(reply(page, '<html>'), reply(page, '<html>'));
  await expect(ask('/2016')).rejects.toThrow('a part of the page');
});
