import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { effectsSince, forgetEffects, lastEffect } from './effects';

const captures = { 'a.txt': { headline: 'Talks', published: '2016-06-28T11:11:05' } };

test('to whom comes with a number of another index, everything changed', () => {
  const { archive } = archiveOf(captures);
  const serial = lastEffect(archive);
  expect(effectsSince(serial + 1, archive)).toEqual({ serial, effects: [{ kind: 'everything' }] });
  expect(effectsSince(serial, archive)).toEqual({ serial, effects: [] });
});

test('what is forgotten changed for nobody', () => {
  const { archive } = archiveOf(captures);
  const serial = lastEffect(archive);
  expect(effectsSince(serial - 1, archive).effects.length).toBeGreaterThan(0);
  forgetEffects(archive);
  expect(effectsSince(serial - 1, archive).effects).toEqual([]);
});
