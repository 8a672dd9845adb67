import { expect, test } from 'vitest';
import { nowhere, parseRequest } from './request';

const addresses = {
  '/': '/',
  '/2016/06/28/a-story': '/2016/06/28/a-story',
  '/%D8%A7': '/%D8%A7',
  '/search?q=iran+russia&page=2': '/search?q=iran+russia&page=2',
  '/search?q=iran%20russia': '/search?q=iran+russia',
  '/search?q=100%': '/search?q=100%25',
  '/search?page=2&q=iran&utm_source=elsewhere&q=oil&__proto__=1': '/search?q=iran&page=2',
  '/search/suggest?q=ir&callback=steal': '/search/suggest?q=ir',
  '/2016?': '/2016',
  '/2016/06/28?utm_source=elsewhere': '/2016/06/28',
  '/searches?q=a': '/searches',
  '/2016?_rsc=1abc': '/2016',
  '/search?_rsc=1&q=a&nxtPslug=b': '/search?q=a',
  '/%66eed%2exml': '/feed.xml',
  '/%73earch?q=iran': '/search?q=iran',
  '/a%3Fb%2566': '/a%3Fb%2566',
  'http://elsewhere.example/2016?a': '/2016',
  'HTTPS://elsewhere.example': '/',
  'http://elsewhere.example?a': '/',
  '/%5frenew': nowhere,
  '/_next/static/chunks/a.css': '/_next/static/chunks/a.css',
  '/_next/image?url=%2Fa.jpg&w=64': nowhere,
  '/_next/data/build/2016.json': nowhere,
  '/_global-error': nowhere,
  '/2016.rsc': nowhere,
  '/2016.segments/_full.segment.rsc': nowhere,
};

for (const [target, address] of Object.entries(addresses)) {
  test(`reads \`${target}\` as the address \`${address}\``, () => {
    expect(parseRequest('GET', target)).toEqual({ kind: 'address', address });
  });
}

const malformed = [
  '',
  '*',
  'http://evil//evil',
  'ftp://evil/',
  '//evil',
  '//evil/',
  '/%2Fevil/',
  '/a//b',
  '/%zz',
  '/%ed%a0%80',
  '/a%00b',
  '/a b',
  '/a\\b',
];
for (const target of [...malformed, '/a%2fb', '/a%5Cb', '/../a', '/a/%2e%2e/b', '/.']) {
  test(`cannot read \`${target.slice(0, 30)}\``, () => {
    expect(parseRequest('GET', target)).toEqual({ kind: 'refused', status: 400 });
  });
}

test('tells who asks for too long an address that it is too long', () => {
  expect(parseRequest('GET', `/${'a'.repeat(12_288)}`)).toEqual({ kind: 'refused', status: 414 });
});

for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', undefined]) {
  test(`does not answer ${method}`, () => {
    expect(parseRequest(method, '/')).toEqual({ kind: 'refused', status: 405 });
  });
}

test('answers HEAD like GET', () => {
  expect(parseRequest('HEAD', '/2016')).toEqual({ kind: 'address', address: '/2016' });
});
