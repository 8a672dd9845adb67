import { expect, test } from 'vitest';
import { cacheControl, securityHeaders } from './headers';

const inline = "'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='";

test('asks for nothing over http where the site is reached by https, and has browsers stay with https', () => {
  const plain = securityHeaders('http://localhost:3000', inline);
  const secure = securityHeaders('https://news.example', inline);
  expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
  expect(secure['Content-Security-Policy']).toContain('upgrade-insecure-requests');
  expect(secure['Strict-Transport-Security']).toBe('max-age=63072000');
});

test('allows nothing from elsewhere, and nothing inline but the one script', () => {
  const policy = securityHeaders('https://news.example', inline)['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain(inline);
  expect(policy.replace(inline, '')).not.toMatch(/unsafe|https?:|data:|sha256|\*/);
});

const pages = 'public, max-age=0, s-maxage=1, stale-if-error=86400';
const cases: [string, number, string, string, string][] = [
  ['/2016', 200, 'text/html', 's-maxage=31536000', pages],
  ['/search?q=a', 200, 'text/html', 'private, no-cache, no-store, max-age=0, must-revalidate', pages],
  ['/nope', 404, 'text/html', 'no-store', pages],
  ['/2016', 500, 'text/html', 's-maxage=31536000', 'no-store'],
  ['/_next/static/a.css', 200, 'text/css', '', 'public, max-age=31536000, immutable'],
  ['/_next/static/b.css', 404, 'text/html', '', pages],
  ['/2016/a.jpg', 200, 'image/jpeg', 'public, max-age=0', 'public, max-age=86400'],
  ['/feed.xml', 200, 'application/rss+xml', 'public, max-age=300', 'public, max-age=300'],
  ['/sw.js', 200, 'text/javascript', 'no-cache', 'no-cache'],
];

for (const [address, status, type, own, control] of cases) {
  test(`keeps ${address} with status ${status} as \`${control}\``, () => {
    expect(cacheControl(address, status, type, own)).toBe(control);
  });
}
