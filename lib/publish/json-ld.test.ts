import { expect, test } from 'vitest';
import { articleWith, hostile } from './article.fixture';
import { breadcrumbs, newsArticle, webSite } from './json-ld';
import { scriptJson } from './script-json';

test('an article has what Google asks of a NewsArticle', () => {
  const found = newsArticle(articleWith({ credit: 'Press TV', picture: '/2016/a b.jpg' }));

  expect(found).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Talks open',
    datePublished: '2016-06-28T11:11:05+04:30',
    author: { '@type': 'Organization', name: 'Press TV' },
    publisher: { '@type': 'Organization', name: 'Dateline', url: 'http://localhost:3000/' },
    image: ['http://localhost:3000/2016/a%20b.jpg'],
    mainEntityOfPage: 'http://localhost:3000/2016/06/28/talks-open',
    inLanguage: 'en',
    isAccessibleForFree: true,
  });
});

for (const [byline, author] of [
  ['By Jane Doe, Reuters Correspondent', { '@type': 'Person', name: 'Jane Doe' }],
  ['By JANE DOE and JOHN ROE', { '@type': 'Organization', name: 'Press TV' }],
  ['By Reuters', { '@type': 'Organization', name: 'Press TV' }],
] as const) {
  test(`\`${byline}\` has the author ${author.name}`, () => {
    expect(newsArticle(articleWith({ byline, credit: 'Press TV' })).author).toEqual(author);
  });
}

test('what is not known is not said', () => {
  const found = newsArticle(articleWith());
  expect(found).not.toHaveProperty('image');
  expect(found).not.toHaveProperty('dateModified');
  expect(found.author).toMatchObject({ '@type': 'Organization', name: 'Dateline' });
});

test('an article in another language says which', () => {
  expect(newsArticle(articleWith({ language: { tag: 'fa', direction: 'rtl' } })).inLanguage).toBe('fa');
});

test('breadcrumbs count from one, each with its name and address', () => {
  const steps = [
    { name: 'Front page', address: '/' },
    { name: 'Tuesday 28 June 2016', address: '/2016/06/28' },
  ];
  expect(breadcrumbs(steps)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Front page', item: 'http://localhost:3000/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Tuesday 28 June 2016',
        item: 'http://localhost:3000/2016/06/28',
      },
    ],
  });
});

test('the site says how it is searched', () => {
  expect(webSite().potentialAction).toEqual({
    '@type': 'SearchAction',
    target: 'http://localhost:3000/search?q={search_term_string}',
    'query-input': 'required name=search_term_string',
  });
});

test('hostile words neither end the script nor change it', () => {
  const script = scriptJson(newsArticle(articleWith({ headline: hostile })));

  expect(script).not.toMatch(/[<\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
  expect(JSON.parse(script).headline).toContain('</script><b onclick="x">]]>]]> & &amp; <!--');
  expect(JSON.parse(script).headline).toContain('😀 خبر');
});
