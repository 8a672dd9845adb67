import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import { findById } from './stories';

const talks = (published: string, text = `At ${published}.`): Told => ({
  headline: 'Talks',
  published,
  text,
});
const lister = (list: Told['list']): Told => ({
  headline: 'List',
  published: '2016-06-20T10:00:00',
  list: list ?? [],
});

/** Its picture was made on 8 June 2016 at 15:44:43. */
const listed = { id: '1', title: 'Talks', pic: '/2016/06/08/b_636009974837272560.jpg' };
const around = ['2016-06-06T10:00:00', '2016-06-08T15:00:00', '2016-06-08T16:00:00', '2016-06-10T10:00:00'];

for (const [of, published, address] of [
  ['all', around, '/2016/06/08/talks-1600'],
  ['those before', around.slice(0, 2), '/2016/06/08/talks'],
  ['those after', around.slice(3), '/2016/06/10/talks'],
  ['those two days before', around.slice(0, 1), '/2016/06/06/talks'],
  ['two that are as far away', ['2016-06-08T15:43:43', '2016-06-08T15:45:43'], '/2016/06/08/talks'],
  ['one three days before', ['2016-06-05T23:59:59'], '/2016/06/08/talks'],
  ['one three days after', ['2016-06-11T00:00:00'], '/2016/06/08/talks'],
] as const) {
  test(`a mention is the nearest of ${of}`, () => {
    const captures = published.map((each, i) => [`${i}.txt`, talks(each)]);
    const { archive } = archiveOf({ 'list.txt': lister([listed]), ...Object.fromEntries(captures) });
    expect(findById('1', archive)).toBe(address);
  });
}

test('of two of one moment a mention is the one whose path comes first', () => {
  const [one, other] = ['One.', 'Two.'].map((text) => talks('2016-06-08T15:00:00', text));
  const { archive } = archiveOf({ 'list.txt': lister([listed]), 'b.txt': one ?? '', 'a.txt': other ?? '' });
  expect(archive.get('SELECT path FROM mentions')).toMatchObject({ path: 'a.txt' });
});

test('thousands of mentions of one headline find theirs among thousands of articles at once', () => {
  const list = Array.from({ length: 10_000 }, (_, i) => ({ ...listed, id: String(i + 1) }));
  const articles = Array.from({ length: 3_000 }, (_, i) => [
    `${i}.txt`,
    talks('2016-06-08T15:00:00', `Text ${i}.`),
  ]);
  const { archive } = archiveOf({ 'list.txt': lister(list), ...Object.fromEntries(articles) });

  expect(archive.get("SELECT count(*) AS found FROM mentions WHERE path = '0.txt'")).toMatchObject({
    found: 10_000,
  });
}, 30_000);
