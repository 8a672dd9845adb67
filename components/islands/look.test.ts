import { expect, test } from 'vitest';
import { parseLook } from './look';

test('keeps what is known', () => {
  const look = { theme: 'sepia', size: 'largest', measure: 'wide', face: 'legible' };
  expect(parseLook(look)).toEqual(look);
});

for (const found of [
  undefined,
  null,
  7,
  'dark',
  ['dark'],
  { theme: 'usual' },
  { theme: ['dark'] },
  { theme: 'toString', size: 0, measure: null, face: {} },
  { scripted: 'no', lang: 'fr', __proto__: { size: '<b>' } },
]) {
  test(`finds nothing in ${JSON.stringify(found)}`, () => expect(parseLook(found)).toEqual({}));
}
