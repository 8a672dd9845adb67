import { expect, test } from 'vitest';
import { keyOf } from './pressed-key';

const pressed = (event: Partial<KeyboardEvent>) => keyOf(event as KeyboardEvent);

test('a key is what it writes, wherever it lies', () => {
  expect(pressed({ key: 'j', code: 'KeyC' })).toBe('j');
  expect(pressed({ key: '/', code: 'Digit7', shiftKey: true })).toBe('/');
});

test('a key that writes other letters is the one that lies there', () => {
  expect(pressed({ key: 'ت', code: 'KeyJ' })).toBe('j');
  expect(pressed({ key: 'ظ', code: 'Slash' })).toBe('/');
  expect(pressed({ key: '؟', code: 'Slash', shiftKey: true })).toBe('?');
});

test('a key of another name is none of ours', () => {
  expect(pressed({ key: 'Enter', code: 'Enter' })).toBeUndefined();
});
