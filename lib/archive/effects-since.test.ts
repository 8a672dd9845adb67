import { expect, test } from 'vitest';
import { archiveOf, writeCaptures } from './archive.fixture';
import { effectsSince, forgetEffects, lastEffect } from './effects';

const captures = { 'a.txt': { headline: 'Talks', published: '2016-06-28T11:11:05' } };

test('to whom comes with a number of another index, everything changed', () => {
  const { archive } = archiveOf(captures);
  const serial = lastEffect(archive);
  expect(effectsSince(serial + 1, archive)).toEqual({ serial, effects: [{ kind: 'everything' }] });
  expect(effectsSince(serial, archive)).toEqual({ serial, effects: [] });
});

test('the topics that a story names, or named, are told', () => {
  const { archive, folder } = archiveOf({
    ...captures,
    'b.txt': { headline: 'Iran votes', published: '2016-06-20T10:00:00' },
  });
  const serial = lastEffect(archive);
  writeCaptures(folder, { 'b.txt': { headline: 'Syria votes', published: '2016-06-20T10:00:00' } });
  archive.refresh();

  const { effects } = effectsSince(serial, archive);
  expect(effects.filter(({ kind }) => kind === 'topic')).toEqual([
    { kind: 'topic', topic: 'iran' },
    { kind: 'topic', topic: 'syria' },
  ]);
});

test('what is forgotten changed for nobody', () => {
  const { archive } = archiveOf(captures);
  const serial = lastEffect(archive);
  expect(effectsSince(serial - 1, archive).effects.length).toBeGreaterThan(0);
  forgetEffects(archive);
  expect(effectsSince(serial - 1, archive).effects).toEqual([]);
});
