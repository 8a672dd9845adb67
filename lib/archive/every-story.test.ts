import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { everyForward, everyId, everyStory } from './every-story';
import { findForward, findStory } from './stories';

const list = [
  { id: '20', title: 'Ministers Meet', pic: '/2016/06/08/a.jpg' },
  { id: '21', title: 'Ministers Meet', pic: '/2016/06/08/b.jpg' },
  { id: '22', title: 'Heard of', pic: '/2016/06/08/c.jpg' },
];
const captures = {
  'talks.txt': { headline: 'Officials Discuss Syria', published: '2016-06-28T11:11:05', list },
  'more-talks.txt': { headline: 'Officials Discuss Syria', published: '2016-06-28T14:32:00', text: 'Again.' },
  'meeting.txt': { headline: 'Ministers meet', published: '2016-06-09T08:00:00' },
};

test('every address that was a story’s own, or would have been, is told with where it leads', () => {
  const { archive } = archiveOf(captures);
  expect(everyForward(archive)).toEqual([
    { forward: '/2016/06/08/ministers-meet', address: '/2016/06/09/ministers-meet' },
    { forward: '/2016/06/08/ministers-meet-20', address: '/2016/06/09/ministers-meet' },
    { forward: '/2016/06/08/ministers-meet-21', address: '/2016/06/09/ministers-meet' },
    { forward: '/2016/06/28/officials-discuss-syria-1111', address: '/2016/06/28/officials-discuss-syria' },
  ]);
});

test('every story is told with its text, however many there are', () => {
  const { archive } = archiveOf(captures);
  const whole = (from: typeof archive) =>
    Array.from(everyStory(from), ({ story, body }) => [story.headline, body.length]).sort();
  expect(whole(archive)).toEqual([
    ['Heard of', 0],
    ['Ministers meet', 0],
    ['Officials Discuss Syria', 0],
    ['Officials Discuss Syria', 0],
  ]);

  const many = Array.from({ length: 250 }, (_, i) => [
    `${i}.txt`,
    { headline: `Report ${i}`, published: '2016-06-28T10:00:00', text: `Of ${i}.\n\nMore of ${i}.` },
  ]);
  const reports = whole(archiveOf(Object.fromEntries(many)).archive);
  expect(new Set(reports.map(([headline]) => headline)).size).toBe(250);
  expect(reports.every(([, length]) => length === 1)).toBe(true);
});

test('every id is told with the address of its story', () => {
  const { archive } = archiveOf(captures);
  expect(everyId(archive)).toEqual([
    { id: '20', address: '/2016/06/09/ministers-meet' },
    { id: '21', address: '/2016/06/09/ministers-meet' },
    { id: '22', address: '/2016/06/08/heard-of' },
  ]);
});

test('no story stands where one leads on, and each leads to one', () => {
  const { archive } = archiveOf(captures);
  for (const { forward, address } of everyForward(archive)) {
    expect(findStory(forward, archive)).toBeUndefined();
    expect(findForward(forward, archive)).toBe(address);
    expect(findStory(address, archive)).toBeDefined();
  }
});
