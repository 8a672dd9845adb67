import { expect, test } from 'vitest';
import { addReading, parseReadings } from './reading';

const address = '/2016/06/28/story';
const left = (place: number) => ({ address, at: { place, opening: `Paragraph ${place}` } });

test('readings are read back as they were kept', () => {
  const readings = [left(2), { address: '/undated/another' }];
  expect(parseReadings(JSON.parse(JSON.stringify(readings)))).toEqual(readings);
});

for (const found of [undefined, 'read', 7, {}, [null], [[]], [{ at: { place: 1, opening: 'The' } }]]) {
  test(`nothing was read, says ${JSON.stringify(found)}`, () => expect(parseReadings(found)).toEqual([]));
}

test('only the newest thousand stories are remembered', () => {
  const many = Array.from({ length: 1_001 }, (_, i) => ({ address: `/undated/story-${i}` }));
  expect(parseReadings(many)).toEqual(many.slice(1));
  expect(addReading(many.slice(1), left(1))).toEqual([...many.slice(2), left(1)]);
});

test('a story is where it was left last, and once read it stays read', () => {
  const readings = addReading(addReading([], left(1)), left(2));
  expect(readings).toEqual([left(2)]);
  expect(addReading(addReading(readings, { address }), left(1))).toEqual([{ address }]);
});
