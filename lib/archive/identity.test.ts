import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Archive } from './archive';
import { archiveOf, type Told, writeCaptures } from './archive.fixture';
import { captureStates } from './captures';
import { findForward, findStory, listedBy, readBody, recentStories, relatedTo } from './stories';
import type { Article } from './story';

const talks: Told = {
  headline: 'Officials Discuss Syria',
  published: '2016-06-28T11:11:05',
  list: [
    { id: '20', title: 'PICS: Ministers Meet', pic: '/2016/06/08/a_636009974837272560_b.jpg' },
    { id: '30', title: 'No Picture Here' },
  ],
};
const ministers: Told = { headline: 'Ministers meet', published: '2016-06-09T08:00:00' };

const find = (archive: Archive, address: string) => findStory(address, archive);
/** What is wrong with each capture beside the others. */
const duplicates = (archive: Archive) =>
  [...captureStates(archive)].map(({ path, findings }) => [
    path,
    findings.map(({ code }) => code).filter((code) => code.startsWith('duplicate')),
  ]);

test('a story that a list names has an address, a day and a label of its own', () => {
  const { archive } = archiveOf({ 'a.txt': talks });

  expect(recentStories(9, archive).map(({ address }) => address)).toEqual([
    '/2016/06/28/officials-discuss-syria',
    '/2016/06/08/ministers-meet',
    '/undated/no-picture-here',
  ]);
  expect(find(archive, '/2016/06/08/ministers-meet')).toEqual({
    kind: 'mention',
    address: '/2016/06/08/ministers-meet',
    headline: 'Ministers Meet',
    label: 'Pictures',
    id: '20',
    day: '2016-06-08',
    pictured: '2016-06-08T15:44:43',
    language: { tag: undefined, direction: 'ltr' },
  });
});

test('a mention becomes the article when its capture comes, and its address leads on', () => {
  const { archive, folder } = archiveOf({ 'a.txt': talks });
  writeCaptures(folder, { 'b.txt': ministers });
  archive.refresh();

  const article = find(archive, '/2016/06/09/ministers-meet') as Article;
  expect(article).toMatchObject({ kind: 'article', id: '20', published: '2016-06-09T08:00:00' });
  expect(find(archive, '/2016/06/08/ministers-meet')).toBeUndefined();
  expect(findForward('/2016/06/08/ministers-meet', archive)).toBe('/2016/06/09/ministers-meet');
  expect(relatedTo(find(archive, '/2016/06/28/officials-discuss-syria') as Article, archive)[0]).toEqual(
    article,
  );
  expect(listedBy(article, 9, archive).map(({ headline }) => headline)).toEqual(['Officials Discuss Syria']);
});

test('an article becomes a mention again when its capture goes', () => {
  const { archive, folder } = archiveOf({ 'a.txt': talks, 'b.txt': ministers });
  rmSync(join(folder, 'b.txt'));
  archive.refresh();

  expect(find(archive, '/2016/06/08/ministers-meet')).toMatchObject({ kind: 'mention' });
  expect(find(archive, '/2016/06/09/ministers-meet')).toBeUndefined();
});

test('the same words three days apart are two stories', () => {
  const { archive } = archiveOf({
    'a.txt': talks,
    'b.txt': { ...ministers, published: '2016-06-11T00:00:00' },
  });

  expect(find(archive, '/2016/06/08/ministers-meet')).toMatchObject({ kind: 'mention' });
  expect(find(archive, '/2016/06/11/ministers-meet')).toMatchObject({ kind: 'article' });
});

test('two articles for one address: the earlier keeps it, the other gets its time, and it is reported', () => {
  const { archive } = archiveOf({
    'a.txt': { ...talks, published: '2016-06-28T14:32:00', text: 'Afternoon.' },
    'b.txt': { ...talks, text: 'Morning.' },
    'c.txt': { ...talks, published: '2016-06-28T14:32:30', text: 'Half a minute later.' },
  });
  const morning = find(archive, '/2016/06/28/officials-discuss-syria');

  expect(morning).toMatchObject({ standfirst: 'Morning.' });
  expect(find(archive, '/2016/06/28/officials-discuss-syria-1432')).toMatchObject({
    standfirst: 'Afternoon.',
  });
  expect(find(archive, '/2016/06/28/officials-discuss-syria-1432-2')).toMatchObject({
    standfirst: 'Half a minute later.',
  });
  expect(findForward('/2016/06/28/officials-discuss-syria-1111', archive)).toBe(morning?.address);
  expect(duplicates(archive)).toEqual([
    ['a.txt', ['duplicate-address']],
    ['b.txt', []],
    ['c.txt', ['duplicate-address']],
  ]);
});

test('the same text twice is one article, and reported', () => {
  const { archive } = archiveOf({ 'a.txt': talks, 'copy.txt': talks });

  expect(recentStories(9, archive).filter(({ kind }) => kind === 'article')).toHaveLength(1);
  expect(duplicates(archive)).toEqual([
    ['a.txt', []],
    ['copy.txt', ['duplicate-capture']],
  ]);
});

test('a headline that ends in the time of another story takes no address from it', () => {
  const { archive } = archiveOf({
    'a.txt': { ...talks, text: 'Morning.' },
    'b.txt': { ...talks, published: '2016-06-28T14:32:00', text: 'Afternoon.' },
    'c.txt': { headline: 'Officials Discuss Syria 1432', published: '2016-06-28T20:00:00' },
  });

  expect(find(archive, '/2016/06/28/officials-discuss-syria-1432')).toMatchObject({
    headline: 'Officials Discuss Syria 1432',
  });
  expect(find(archive, '/2016/06/28/officials-discuss-syria-1432-2')).toMatchObject({
    standfirst: 'Afternoon.',
  });
});

test('headlines without a letter of the alphabet have addresses too', () => {
  const { archive } = archiveOf({
    'a.txt': { ...talks, headline: '🔥🔥' },
    'b.txt': { ...talks, headline: '伊朗' },
  });
  const addresses = recentStories(2, archive).map(({ address }) => address);

  expect(new Set(addresses).size).toBe(2);
  for (const address of addresses) expect(address).toMatch(/^\/2016\/06\/28\/story-[\da-f]{8}$/);
});

test('the body is the text after the standfirst, paragraph by paragraph', () => {
  const { archive } = archiveOf({ 'a.txt': { ...talks, text: 'One.\n\nTwo.\n\nThree.' } });
  const article = find(archive, '/2016/06/28/officials-discuss-syria') as Article;

  expect([article.standfirst, ...readBody(article, archive)]).toEqual(['One.', 'Two.', 'Three.']);
});
