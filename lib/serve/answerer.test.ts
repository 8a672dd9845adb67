import { afterEach, expect, test, vi } from 'vitest';
import { answerer } from './answerer';
import type { Reply } from './ask-next';
import { Overload } from './renders';

const html = { 'content-type': 'text/html; charset=utf-8' };
const shell = '<html id="__next_error__"><body><script>self.__next_f=1</script></body></html>';
const reply = (status: number, text: string, headers: Record<string, string> = html): Reply => ({
  status,
  headers,
  body: Buffer.from(text),
});

/** Answers from a Next that knows these addresses. */
const site = (pages: Record<string, Reply>) =>
  answerer(async (address) => pages[address] ?? reply(404, address === '/_not-found' ? 'not here' : shell));

afterEach(() => vi.restoreAllMocks());

test('gives the whole page for an address that leads nowhere, not the shell', async () => {
  const { status, body, lasts } = await site({})('/nope');
  expect([status, body.toString(), lasts]).toEqual([404, 'not here', 'once']);
});

test('gives the site’s own page for one that broke, and says so in a line', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const answer = await site({ '/boom': reply(500, shell), '/unavailable': reply(200, 'sorry') })('/boom');
  expect([answer.status, answer.body.toString()]).toEqual([500, 'sorry']);
  expect(log).toHaveBeenCalledExactlyOnceWith('500 /boom: Next answered 500');
});

test('asks to come again for what cannot be given now', async () => {
  await expect(site({ '/a/capture.txt': reply(503, '') })('/a/capture.txt')).rejects.toThrow(Overload);
});

test('gives a plain page when all breaks', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const answer = await answerer(() => Promise.reject(new Error('gone')))('/');
  expect(answer.status).toBe(500);
  expect(answer.body.toString()).toContain('<h1>This page could not be made</h1>');
  expect(answer.body.toString()).toContain('<a href="">Load it again</a>');
});

test('sends a reader on without a page', async () => {
  const moved = reply(308, shell, { ...html, location: '/2016' });
  const { headers, body } = await site({ '/id/1': moved })('/id/1');
  expect(headers).toEqual({
    Location: '/2016',
    'Cache-Control': 'public, max-age=0, s-maxage=1, stale-if-error=86400',
  });
  expect(body.length).toBe(0);
});

test('keeps pages, but not what Next says is not to be stored', async () => {
  const ask = site({
    '/2016': reply(200, 'a', { ...html, 'cache-control': 's-maxage=60' }),
    '/search': reply(200, 'b', { ...html, 'cache-control': 'private, no-store' }),
    '/_next/static/a.css': reply(200, 'c', { 'content-type': 'text/css' }),
  });
  const lasts = async (address: string) => (await ask(address)).lasts;
  expect(await lasts('/2016')).toBe('briefly');
  expect(await lasts('/search')).toBe('once');
  expect(await lasts('/_next/static/a.css')).toBe('always');
});

test('passes on no header of Next’s that nobody asked for', async () => {
  const noisy = {
    ...html,
    'x-nextjs-cache': 'HIT',
    vary: 'rsc',
    'set-cookie': 'a=b',
    'x-powered-by': 'Next.js',
  };
  const { headers } = await site({ '/': reply(200, 'a', noisy) })('/');
  expect(Object.keys(headers)).toEqual(['Content-Type', 'Cache-Control']);
});
