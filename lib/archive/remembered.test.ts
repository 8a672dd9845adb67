import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Archive } from './archive';
import { type Told, temporaryFolder, writeCaptures } from './archive.fixture';
import { findCaptureState } from './captures';
import { findForward, findStory, readBody, recentStories, relatedTo } from './stories';

const list = [{ id: '7', title: 'Ministers Meet', pic: '/2016/06/27/a.jpg' }];
const told: Told = {
  headline: 'Officials Discuss Syria',
  published: '2016-06-28T11:11:05',
  text: 'The lead.\n\nThe rest.',
  list,
};
const address = '/2016/06/28/officials-discuss-syria';

/** A folder with one capture, its archive as editors or readers have it, and how to write the capture anew. */
function archiveThat({ remembers }: { remembers: boolean }) {
  const folder = temporaryFolder();
  writeCaptures(folder, { 'a.txt': told });
  const archive = new Archive({ folder, withHeld: remembers, remembers }, ':memory:');
  archive.refresh();
  const write = (text: string | Told) => {
    if (typeof text === 'string') writeFileSync(join(folder, 'a.txt'), text);
    else writeCaptures(folder, { 'a.txt': text });
    return archive.refresh();
  };
  const article = () => {
    const story = findStory(address, archive);
    return story?.kind === 'article' ? story : undefined;
  };
  return { folder, archive, write, article };
}

test('an article whose capture turned bad is for editors what it last was, until it is mended', () => {
  const { archive, write, article } = archiveThat({ remembers: true });
  const good = article();

  write('Nothing but a headline');
  expect(article()).toEqual({ ...good, held: 'fault' });
  expect(good && readBody(good, archive)).toEqual(['The rest.']);
  expect(good && relatedTo(good, archive)).toHaveLength(1);
  expect(findCaptureState('a.txt', archive)?.findings.map(({ code }) => code)).toContain('dateline-missing');

  write('');
  expect(article()).toEqual({ ...good, held: 'fault' });
  write({ ...told, text: 'Another lead.' });
  expect(article()).toMatchObject({ standfirst: 'Another lead.' });
  expect(article()).not.toHaveProperty('held');
});

test('an article whose capture turned bad is gone for readers', () => {
  const { archive, write, article } = archiveThat({ remembers: false });

  write('Nothing but a headline');
  expect(article()).toBeUndefined();
  expect(recentStories(9, archive)).toEqual([]);
});

test('what turned bad goes with its file', () => {
  const { archive, folder, write } = archiveThat({ remembers: true });

  write('Nothing but a headline');
  rmSync(join(folder, 'a.txt'));
  archive.refresh();
  expect(recentStories(9, archive)).toEqual([]);
});

test('the address of an article whose headline was corrected leads editors on', () => {
  const { archive, write } = archiveThat({ remembers: true });

  write({ ...told, headline: 'Officials Meet on Syria' });
  expect(findForward(address, archive)).toBe('/2016/06/28/officials-meet-on-syria');
  write({ ...told, published: '2016-06-29T11:11:05' });
  expect(findForward(address, archive)).toBe('/2016/06/29/officials-discuss-syria');
});

test('editors are told what changed last, and when', () => {
  const { archive, folder, write } = archiveThat({ remembers: true });
  const changes = () => archive.all('SELECT path, kind FROM changes ORDER BY path');
  const before = archive.changed;

  expect(changes()).toEqual([{ path: 'a.txt', kind: 'added' }]);
  archive.refresh();
  expect(archive.changed).toBe(before);
  write({ ...told, text: 'Another lead.' });
  expect(changes()).toEqual([{ path: 'a.txt', kind: 'changed' }]);
  expect(archive.changed).toBeGreaterThan(before);
  renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  archive.refresh();
  expect(changes()).toEqual([
    { path: 'a.txt', kind: 'deleted' },
    { path: 'b.txt', kind: 'added' },
  ]);
});
