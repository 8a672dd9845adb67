import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleWith, hostile } from './article.fixture';
import { jsonFeed } from './json-feed';

const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });

/** What JSON Feed 1.1 allows, of what a site of news says. */
const version11 = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string(),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      language: z.string(),
      image: z.url().optional(),
      authors: z.array(author).min(1).optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
});

const source = {
  title: 'Dateline',
  description: 'All of it.',
  language: 'en',
  id: '/',
  page: '/',
  address: '/feed.json',
};

const feedOf = (...articles: ReturnType<typeof articleWith>[]) =>
  version11.parse(JSON.parse(jsonFeed({ ...source, articles })));

test('JSON Feed keeps to version 1.1', () => {
  const plain = articleWith();
  const full = articleWith({
    address: '/2016/06/28/two',
    credit: 'Press TV',
    label: 'Pictures',
    picture: '/2016/a b.jpg',
    language: { tag: 'fa', direction: 'rtl' },
  });

  const { items } = feedOf(plain, full);
  expect(items[0]).toMatchObject({ language: 'en', date_published: '2016-06-28T11:11:05+04:30' });
  expect(items[0]).not.toHaveProperty('image');
  expect(items[1]).toMatchObject({
    id: 'http://localhost:3000/2016/06/28/two',
    authors: [{ name: 'Press TV' }],
    tags: ['Pictures'],
    language: 'fa',
    image: 'http://localhost:3000/2016/a%20b.jpg',
  });
});

test('hostile words are text in a title and escaped in HTML', () => {
  const [item] = feedOf(articleWith({ headline: hostile, standfirst: hostile })).items;
  expect(item?.title).toContain('</script>');
  expect(item?.content_html).not.toMatch(/<(?!\/?p>)/);
  expect(JSON.stringify(item)).not.toMatch(/\\u202e|\\u0000|[\u202e\u2066]/);
});
