import Database from 'libsql';
import { expect, test, vi } from 'vitest';
import { archiveOf, type Told, writeCaptures } from './archive.fixture';
import { beforeSchema } from './changed-rows';
import { effectsSince, lastEffect, recordEffects } from './effects';
import { Index } from './index-file';
import { touchedSchema } from './schema';

const list = [
  { id: '1', title: 'Ministers Meet', pic: '/2016/06/08/a.jpg' },
  { id: '2', title: 'Heard of', pic: '/2016/06/08/b.jpg' },
];
const told = (headline: string, day: string, list: Told['list'] = []): Told => ({
  headline,
  published: `2016-06-${day}T10:00:00`,
  list,
});
/** Lists that name the first story, of articles that are not there. */
const others = `INSERT INTO entries (path, position, id)
  WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?)
  SELECT number || '~', 0, '1' FROM numbers`;

for (const [before, isTold] of [
  [996, false],
  [1_000, true],
  [1_004, false],
] as const) {
  test(`of a story in ${before} lists, one more ${isTold ? 'parts' : 'parts none of'} the articles that list it`, () => {
    const { archive, folder } = archiveOf({
      'a.txt': told('One', '10', list),
      'b.txt': told('Two', '20', list),
      'x.txt': told('Rain', '25'),
    });
    archive.run(others, before - 2);
    const serial = lastEffect(archive);
    writeCaptures(folder, { 'c.txt': told('Three', '30', list.slice(0, 1)) });
    archive.refresh();

    const { effects } = effectsSince(serial, archive);
    expect(effects.some((effect) => effect.kind === 'story' && effect.address === '/2016/06/10/one')).toBe(
      isTold,
    );
  });
}

for (const [captures, effects] of [
  [2_000, []],
  [2_001, [{ kind: 'everything' }]],
] as const) {
  test(`${captures} captures at once change ${effects.length > 0 ? 'everything' : 'what they touch'}`, () => {
    const index = new Index(':memory:', '');
    index.script(`${touchedSchema + beforeSchema} DELETE FROM effects;`);
    recordEffects(index, captures);
    expect(index.all('SELECT kind FROM effects')).toEqual(effects);
  });
}

test('however many captures come at once, no further statement is kept for them', () => {
  const index = new Index(':memory:', '');
  index.script(touchedSchema + beforeSchema);
  recordEffects(index, 1);
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  recordEffects(index, 2);
  expect(prepare).not.toHaveBeenCalled();
  prepare.mockRestore();
});
