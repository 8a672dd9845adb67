import { expect, test } from 'vitest';
import { archiveOf, captureOf } from './archive.fixture';
import { findCaptureState } from './captures';

const told = { headline: 'Officials Discuss Syria', published: '2016-06-28T11:11:05' };

test('the places of what is wrong with a long capture are told at once', () => {
  const faulty = Array.from({ length: 60 }, (_, i) => `{"id":"${i % 30}","title":"&amp;","pic":"${i}"}`);
  const text = captureOf({ ...told, text: `Text.${'\n'.repeat(5_000_000)}` });
  const { archive } = archiveOf({
    'a.txt': text.replace('string(2) "[]"', `string(1) "[${faulty.join(' ,\n')} ]"`),
  });
  const lines = archive.all<{ line: number }>(
    "SELECT line FROM diagnostics WHERE code = 'related-duplicate'",
  );

  expect(lines.map(({ line }) => line - 5_000_000)).toEqual(Array.from({ length: 20 }, (_, i) => 39 + i));
}, 60_000);

test('of more than twenty pictures that are missing, twenty have a place', () => {
  const list = Array.from({ length: 25 }, (_, i) => ({
    id: `${i}`,
    title: 'Talks',
    pic: `/2016/04/15/none-${i}.jpg`,
  }));
  const { archive } = archiveOf({ 'a.txt': { ...told, list } });
  const { findings = [] } = findCaptureState('a.txt', archive) ?? {};

  expect(findings.map(({ code }) => code)).toEqual(Array(20).fill('picture-missing'));
  expect(findings.at(-1)?.message).toBe(
    'The picture `/2016/04/15/none-19.jpg` of the story 19 is not below `public/`, and 5 more like it',
  );
});
