import { expect, test } from 'vitest';
import { articleWith, hostile } from './article.fixture';
import { newsSitemap } from './news-sitemap';
import { childrenOf, parseXml, textOf } from './xml.fixture';

const newsOf = (...articles: ReturnType<typeof articleWith>[]) =>
  childrenOf(parseXml(newsSitemap(articles)), 'url').map((url) => childrenOf(url, 'news:news')[0]);

test('an archive without news has an empty sitemap for news', () => {
  const root = parseXml(newsSitemap([]));
  expect([root.name, root.children]).toEqual(['urlset', []]);
  expect(root.attributes['xmlns:news']).toBe('http://www.google.com/schemas/sitemap-news/0.9');
});

test('news has what Google News demands', () => {
  const [news] = newsOf(articleWith());
  const [publication] = childrenOf(news, 'news:publication');

  expect(textOf(publication, 'news:name')).toBe('Dateline');
  expect(textOf(publication, 'news:language')).toBe('en');
  expect(textOf(news, 'news:publication_date')).toBe('2016-06-28T11:11:05+04:30');
  expect(textOf(news, 'news:title')).toBe('Talks open');
});

for (const [tag, expected] of [
  ['fa', 'fa'],
  ['pt-BR', 'pt'],
  ['zh', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
] as const) {
  test(`news in \`${tag}\` is in \`${expected}\``, () => {
    const [news] = newsOf(articleWith({ language: { tag, direction: 'ltr' } }));
    expect(textOf(childrenOf(news, 'news:publication')[0], 'news:language')).toBe(expected);
  });
}

test('a hostile headline stays text', () => {
  const [news] = newsOf(articleWith({ headline: hostile }));
  expect(textOf(news, 'news:title')).toContain('</script><b onclick="x">]]>]]> & &amp;');
});
