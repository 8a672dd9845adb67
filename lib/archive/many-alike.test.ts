import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';

const told = { headline: 'Talks', published: '2016-06-28T11:11:05' };
const many = 700;
const list = Array.from({ length: many }, (_, i) => ({ id: String(i + 1), title: 'Talks' }));
const captures = (text: (i: number) => string) =>
  Object.fromEntries(Array.from({ length: many }, (_, i) => [`${i}.txt`, { ...told, text: text(i) }]));

test('hundreds of stories of one minute and one headline, all of them listed, are numbered at once', () => {
  const lister = { headline: 'List', published: '2016-06-29T10:00:00', list };
  const { archive } = archiveOf({ ...captures((i) => `Text ${i}.`), 'list.txt': lister });
  const sql =
    "SELECT count(*) AS articles, max(address) AS last FROM stories WHERE slug = 'talks' AND day = ?";

  expect(archive.get(sql, '2016-06-28')).toMatchObject({
    articles: many,
    last: '/2016/06/28/talks-1111-99',
  });
}, 60_000);

test('thousands of copies of a capture are one article at once', () => {
  const copies = Array.from({ length: 8 }, (_, i) =>
    Object.entries(captures(() => 'One text.')).map(([name, copy]) => [`${i}/${name}`, copy]),
  );
  const { archive } = archiveOf(Object.fromEntries(copies.flat()));

  expect(archive.get('SELECT count(*) AS stories FROM stories')).toMatchObject({ stories: 1 });
  expect(archive.get('SELECT count(twin) AS twins FROM articles')).toMatchObject({ twins: 8 * many - 1 });
}, 60_000);
