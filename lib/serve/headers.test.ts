import { expect, test } from 'vitest';
import { cacheControl, securityHeaders } from './headers';

test('speaks of https only where the site is reached by it', () => {
  const { 'Strict-Transport-Security': hsts, ...plain } = securityHeaders('http://localhost:3000');
  expect(hsts).toBeUndefined();
  expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');

  const secure = securityHeaders('https://news.example');
  expect(secure['Strict-Transport-Security']).toBe('max-age=63072000');
  expect(secure['Content-Security-Policy']).toContain('upgrade-insecure-requests');
});

test('allows nothing inline and nothing from elsewhere', () => {
  const policy = securityHeaders('https://news.example')['Content-Security-Policy'];
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
});

const pages = 'public, max-age=0, must-revalidate';
const cases: [string, number, string, string, string][] = [
  ['/2016', 200, 'text/html', 's-maxage=31536000', pages],
  ['/search?q=a', 200, 'text/html', 'private, no-cache, no-store, max-age=0, must-revalidate', pages],
  ['/nope', 404, 'text/html', 'no-store', pages],
  ['/_next/static/a.css', 200, 'text/css', '', 'public, max-age=31536000, immutable'],
  ['/_next/static/b.css', 404, 'text/html', '', pages],
  ['/2016/a.jpg', 200, 'image/jpeg', 'public, max-age=0', 'public, max-age=86400'],
  ['/feed.xml', 200, 'application/rss+xml', 'public, max-age=300', 'public, max-age=300'],
];

for (const [address, status, type, own, control] of cases) {
  test(`keeps ${address} with status ${status} as \`${control}\``, () => {
    expect(cacheControl(address, status, type, own)).toBe(control);
  });
}
