import { expect, test } from 'vitest';
import { atParagraph, placeIn } from './reading-place';

const address = '/2016/06/28/story';
const text = ['The first paragraph.', 'The second.', 'The third.', 'The second.'];
const left = (place: number) => ({ address, at: atParagraph(text, place) });

test('a reader goes on at the paragraph that was left, wherever it stands by now', () => {
  expect(placeIn(text, left(2))).toBe(2);
  expect(placeIn(['New.', ...text], left(2))).toBe(3);
  expect(placeIn(text, left(3))).toBe(3);
});

test('where that paragraph was rewritten, a reader goes on at the one in its place, if there is one', () => {
  expect(placeIn(['One.', 'Two.', 'Three.'], left(2))).toBe(2);
  expect(placeIn(['One.', 'Two.'], left(2))).toBeUndefined();
  expect(placeIn(text, { address })).toBeUndefined();
  expect(placeIn(text, { address, at: { place: Number.NaN, opening: 'Gone' } })).toBeUndefined();
  expect(placeIn(text, { address, at: JSON.parse('{"place":"length"}') })).toBeUndefined();
});
