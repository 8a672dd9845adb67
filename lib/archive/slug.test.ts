import slugify from '@sindresorhus/slugify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../capture/headline';
import { slugOf } from './slug';

test('is what slugify makes of a headline, whatever its signs', () => {
  const letters = [...'abYZ09 ,.:;!?"()/-&\'_’“”–éßİ'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }), (headline) => {
      const slug = slugify(headline, { decamelize: false });
      expect(slugOf(headline, wordsOf(headline))).toEqual(
        slug || expect.stringMatching(/^story-[\da-f]{8}$/),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('is cut between words where it is long', () => {
  const slug = slugOf('Defense Ministers to Meet '.repeat(9), '');
  expect(slug.length).toBeLessThanOrEqual(90);
  expect(slug).toMatch(/(?:ministers|defense|to|meet)$/);
});

for (const first of ['a', 'a'.repeat(45)]) {
  test(`is cut within a word that begins behind ${first.length} signs and does not end`, () => {
    const headline = `${first} ${'b'.repeat(100)}`;
    expect(slugOf(headline, '')).toBe(headline.replace(' ', '-').slice(0, 90));
  });
}

test('of a word that is drawn out is that of the word', () => {
  expect(slugOf('الســـلام في ســـوريا', '')).toBe('alslam-fy-swrya');
});
