import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from './first-of';

test('a text is cut between characters, wherever they lie', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, most) => {
      expect(firstOf(text, most)).toBe(Array.from(text).slice(0, most).join(''));
    }),
  );
});
