import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { findById } from './stories';

const list = [
  { id: '1832774', title: 'Talks open' },
  { id: '7', title: 'Heard of', pic: '/2016/06/27/a.jpg' },
];
const captures = {
  'lister.txt': { headline: 'A list', published: '2016-06-28T12:00:00', list },
  'talks.txt': { headline: 'Talks open', published: '2016-06-28T11:00:00' },
};

test('an id leads to its article, or to its mention', () => {
  const { archive } = archiveOf(captures);
  expect(findById('1832774', archive)).toBe('/2016/06/28/talks-open');
  expect(findById('7', archive)).toBe('/2016/06/27/heard-of');
});

for (const id of ['8', '', '07', '-7', '7 ', '٧', '1'.repeat(19), "7'", 'talks.txt', '__proto__']) {
  test(`\`${id}\` leads nowhere`, () => {
    expect(findById(id, archiveOf(captures).archive)).toBeUndefined();
  });
}
