import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Archive } from './archive';
import { type Told, temporaryFolder, writeCaptures } from './archive.fixture';

/** A capture that is written at a path, or nothing, where it goes. */
type Step = [path: string, told: Told | undefined];

test('in whatever order captures come, change and go, the stories are those of a fresh index', () => {
  const headline = fc.constantFrom('Alpha', 'ALPHA', 'Alpha 1432', 'Beta', 'PICS: Beta', 'سوریا');
  const published = fc.constantFrom(
    '2016-06-08T14:32:00',
    '2016-06-08T14:32:30',
    '2016-06-09T08:00:00',
    '2016-06-12T00:00:00',
  );
  const pic = fc.constantFrom('/2016/06/08/a.jpg', '/2016/06/10/b_636009974837272560.jpg', undefined);
  const listed = fc.record({ id: fc.constantFrom('1', '2', '3'), title: headline, pic }) as fc.Arbitrary<
    Required<Told>['list'][number]
  >;
  const told = fc.record({
    headline,
    published,
    text: fc.constantFrom('One.', 'Two.'),
    list: fc.array(listed, { maxLength: 3 }),
  });
  const steps = fc.array(
    fc.tuple<Step>(
      fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'c.txt', 'drafts/d.txt'),
      fc.option(told, { nil: undefined }),
    ),
    { maxLength: 12 },
  );

  const at1432 = (headline: string, text: string) => ({ headline, text, published: '2016-06-08T14:32:00' });
  // Of the two that want `/2016/06/08/alpha-1432` the draft was there first.
  const draftThatGivesWay: Step[] = [
    ['drafts/d.txt', at1432('Alpha 1432', 'One.')],
    ['c/d.txt', at1432('Alpha', 'One.')],
    ['a.txt', at1432('Alpha', 'Two.')],
  ];

  const folder = temporaryFolder();
  fc.assert(
    fc.property(steps, (changes) => {
      rmSync(folder, { recursive: true });
      writeCaptures(folder, { 'first.txt': { headline: 'First', published: '2016-06-28T11:11:05' } });
      const living = new Archive({ folder, withHeld: true }, ':memory:');
      living.refresh();
      for (const [name, capture] of changes) {
        if (capture) writeCaptures(folder, { [name]: capture });
        else rmSync(join(folder, name), { force: true });
        living.refresh();
      }
      const fresh = new Archive({ folder, withHeld: true }, ':memory:');
      fresh.refresh();
      for (const table of ['stories', 'mentions']) {
        const rows = (archive: Archive) => archive.all(`SELECT * FROM ${table} ORDER BY 1`);
        expect(rows(living)).toEqual(rows(fresh));
      }
      living.close();
      fresh.close();
    }),
    { numRuns: 150, examples: [[draftThatGivesWay]] },
  );
});
