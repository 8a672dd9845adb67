import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Archive } from './archive';
import { type Told, temporaryFolder, writeCaptures } from './archive.fixture';
import { captureStates } from './captures';
import { findStory, recentStories } from './stories';

const list = [{ id: '7', title: 'Ministers Meet', pic: '/2016/06/27/a.jpg' }];
const told: Told = { headline: 'Officials Discuss Syria', published: '2016-06-28T11:11:05', list };
const address = '/2016/06/28/officials-discuss-syria';

/** The archives of a folder as readers and as editors see it, on the clock of Tehran. */
function archivesOf(captures: Record<string, Told>) {
  const folder = temporaryFolder();
  writeCaptures(folder, captures);
  const readers = new Archive({ folder }, ':memory:');
  const editors = new Archive({ folder, withHeld: true }, ':memory:');
  const clock = vi.spyOn(Date, 'now');
  onTestFinished(() => clock.mockRestore());
  const refreshAt = (moment: string) => {
    clock.mockReturnValue(Date.parse(moment));
    return [readers.refresh(), editors.refresh()];
  };
  return { folder, readers, editors, refreshAt };
}

const headlines = (archive: Archive) => recentStories(9, archive).map(({ headline }) => headline);
const heldOf = (archive: Archive) => {
  const story = findStory(address, archive);
  return story?.kind === 'article' ? story.held : undefined;
};

test('what is dated in the future is there for editors alone, until the refresh at its time', () => {
  const { readers, editors, refreshAt } = archivesOf({ 'a.txt': told });

  expect(refreshAt('2016-06-28T11:11:04+04:30')).toEqual([1, 1]);
  expect(headlines(readers)).toEqual([]);
  expect(heldOf(editors)).toBe('embargo');

  // Nothing is read again before that.
  expect(refreshAt('2016-06-28T11:11:04.999+04:30')).toEqual([0, 0]);
  expect(refreshAt('2016-06-28T11:11:05+04:30')).toEqual([1, 1]);
  expect(headlines(readers)).toEqual(['Officials Discuss Syria', 'Ministers Meet']);
  expect(heldOf(editors)).toBeUndefined();
  expect([...captureStates(readers)].flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    'picture-missing',
  ]);
  expect(refreshAt('2016-06-29T00:00:00Z')).toEqual([0, 0]);
});

test('a time that the clock shows twice has come when it has come for the second time', () => {
  const { readers, refreshAt } = archivesOf({ 'a.txt': { ...told, published: '2016-09-20T23:30:00' } });

  refreshAt('2016-09-20T23:45:00+04:30');
  expect(headlines(readers)).toEqual([]);
  refreshAt('2016-09-20T23:29:59+03:30');
  expect(headlines(readers)).toEqual([]);
  refreshAt('2016-09-20T23:30:00+03:30');
  expect(headlines(readers)).toHaveLength(2);
});

test('a draft is there for editors alone, until it is moved', () => {
  const { folder, readers, editors, refreshAt } = archivesOf({ 'drafts/2016/a.txt': told });
  const now = '2016-07-01T00:00:00Z';

  expect(refreshAt(now)).toEqual([0, 1]);
  expect(headlines(readers)).toEqual([]);
  expect(heldOf(editors)).toBe('draft');
  expect([...captureStates(editors)]).toMatchObject([{ path: 'drafts/2016/a.txt', address, held: 'draft' }]);

  renameSync(join(folder, 'drafts/2016/a.txt'), join(folder, 'a.txt'));
  expect(refreshAt(now)).toEqual([1, 2]);
  expect(findStory(address, readers)).toEqual(findStory(address, editors));
  expect(heldOf(readers)).toBeUndefined();
});

test('a mention stays a mention while the capture of its text is held back', () => {
  const { readers, editors, refreshAt } = archivesOf({
    'a.txt': told,
    'drafts/b.txt': { headline: 'Ministers meet', published: '2016-06-27T08:00:00' },
  });
  refreshAt('2016-07-01T00:00:00Z');

  expect(findStory('/2016/06/27/ministers-meet', readers)).toMatchObject({ kind: 'mention', id: '7' });
  expect(findStory('/2016/06/27/ministers-meet', editors)).toMatchObject({ kind: 'article', id: '7' });
});

test('what is held back takes no address from what is not, nor stands for its twin', () => {
  const { readers, editors, refreshAt } = archivesOf({
    'a.txt': told,
    'b.txt': { ...told, text: 'The same day.', published: '2016-06-28T12:00:00' },
    'drafts/early.txt': { ...told, text: 'Earlier.', published: '2016-06-28T06:00:00' },
    'drafts/twin.txt': { ...told, list: [...list, { id: '8', title: 'More' }] },
  });
  refreshAt('2016-07-01T00:00:00Z');
  const addresses = (archive: Archive) =>
    new Map(Array.from(captureStates(archive), ({ path, address }) => [path, address]));

  expect(addresses(editors)).toEqual(
    new Map([...addresses(readers), ['drafts/early.txt', `${address}-0600`], ['drafts/twin.txt', address]]),
  );
});
