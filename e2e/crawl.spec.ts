import { expect, test } from '@playwright/test';
import { readInvented } from './invented';
import { walkFrom } from './walk';

test('no page, feed or sitemap leads to a 404, and together they lead to every story', async ({
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { articles, mentions, addresses } = await readInvented(baseURL);
  const visits = await walkFrom(['/', '/robots.txt'], baseURL);
  const found = visits.map(({ address }) => decodeURI(address));

  expect(visits.filter(({ status }) => status !== 200)).toEqual([]);
  expect(articles.length).toBeGreaterThan(250);
  expect(mentions.length).toBeGreaterThan(50);
  expect(found).toEqual(expect.arrayContaining(addresses));
  expect(found).toEqual(expect.arrayContaining(['/atom.xml', '/sitemaps/2016-06.xml', '/news-sitemap.xml']));
});
