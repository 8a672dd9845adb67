import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address, related } from './reference';

const statuses: Record<string, number> = {
  [pageTypes['page that is not there']]: 404,
  '/2016/02/31': 404,
  '/icon.svg': 200,
  [related[0]?.pic ?? '']: 200,
};
const everywhere = [...Object.values(pageTypes), ...Object.keys(statuses)];

for (const where of new Set(everywhere)) {
  test(`\`${where}\` is answered with ${statuses[where] ?? 200}, and with every lock on`, async ({
    request,
  }) => {
    const response = await request.get(where);
    const headers = response.headers();

    expect(response.status()).toBe(statuses[where] ?? 200);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    const policy = headers['content-security-policy'];
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers).not.toHaveProperty('x-powered-by');
  });
}

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
  test(`${method} is refused, and what is allowed is said`, async ({ request }) => {
    const response = await request.fetch(address, { method });

    expect(response.status()).toBe(405);
    expect(response.headers().allow).toBe('GET, HEAD');
  });
}

test('HEAD answers what GET answers, without the body', async ({ request }) => {
  const [head, get] = [await request.head(address), await request.get(address)];
  const { date: _, ...headers } = get.headers();

  expect(head.status()).toBe(200);
  expect(head.headers()).toMatchObject(headers);
  expect(await head.body()).toHaveLength(0);
});

test('a page that has not changed is not sent again', async ({ request }) => {
  const { etag = '' } = (await request.get(address)).headers();
  const again = await request.get(address, { headers: { 'if-none-match': etag } });
  const other = await request.get(address, { headers: { 'if-none-match': '"another"' } });

  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);
  expect(again.headers().etag).toBe(etag);
  expect(other.status()).toBe(200);
});

for (const [accepted, encoding] of [
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['identity', undefined],
] as const) {
  test(`to a browser that reads \`${accepted}\` a page is sent as ${encoding ?? 'it is'}`, async ({
    request,
  }) => {
    const headers = { 'accept-encoding': accepted };
    const response = await request.get(address, { headers });

    expect(response.headers()['content-encoding']).toBe(encoding);
    expect(response.headers().vary).toBe('Accept-Encoding');
    expect(await response.text()).toBe(await (await request.get(address)).text());
  });
}

test('what is built is kept for good, a page is asked for each time', async ({ page, request }) => {
  await page.goto(address);
  const style = (await page.locator('link[rel=stylesheet]').getAttribute('href')) ?? '';

  expect((await request.get(style)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await request.get(address)).headers()['cache-control']).toBe(
    'public, max-age=0, s-maxage=1, stale-if-error=86400',
  );
});
