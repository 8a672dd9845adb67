import { expect, test } from 'vitest';
import { openSearch } from './open-search';
import { childrenOf, parseXml, textOf } from './xml.fixture';

test('a browser learns where to search', () => {
  const root = parseXml(openSearch('Search Dateline'));
  const [html, self] = childrenOf(root, 'Url').map(({ attributes }) => attributes);

  expect(root.attributes.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(textOf(root, 'ShortName')).toBe('Dateline');
  expect(html).toEqual({ type: 'text/html', template: 'http://localhost:3000/search?q={searchTerms}' });
  expect(self?.template).toBe('http://localhost:3000/opensearch.xml');
});
