import sharp from 'sharp';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.fixture';
import { drawCard } from './card';
import { findStory } from './stories';

const storyOf = (headline: string) => {
  const { archive } = archiveOf({ 'one.txt': { headline, published: '2016-06-28T11:00:00' } });
  const row = archive.get<{ address: string }>('SELECT address FROM stories');
  const story = findStory(row?.address ?? '', archive);
  if (!story) throw new Error('There is no story');
  return story;
};

test('a card is a PNG of 1,200 by 630, some ten kilobytes, the same each time', async () => {
  const story = storyOf('Talks open');
  const card = await drawCard(story);
  const { format, width, height } = await sharp(card).metadata();

  expect({ format, width, height }).toEqual({ format: 'png', width: 1_200, height: 630 });
  expect(card.length).toBeLessThan(80_000);
  expect(await drawCard(story)).toEqual(card);
  expect(await drawCard(storyOf('Talks over'))).not.toEqual(card);
});

test('letters that the fonts lack give way to the day', async () => {
  expect(await drawCard(storyOf('中文标题'))).toEqual(await drawCard(storyOf('平和')));
});

for (const headline of ['</svg><script>', '😀', 'a'.repeat(900), 'خبر &amp; "x"']) {
  test(`the card of \`${headline.slice(0, 20)}\` can be drawn`, async () => {
    const { width } = await sharp(await drawCard(storyOf(headline))).metadata();
    expect(width).toBe(1_200);
  });
}
