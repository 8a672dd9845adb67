import { expect, test } from 'vitest';
import { type CapturedArticle, parseCapture } from '../../capture/capture';
import { parseIncoming } from '../../intake/reading';
import { inventCaptures } from '../invent/captures';
import { pageOf, styles } from '../invent/page';

const now = '2096-11-22T00:00:00';

const told = ({ headline, published, paragraphs, related }: CapturedArticle) => ({
  headline,
  published,
  paragraphs,
  related: related.map(({ title }) => title),
});

for (const style of styles) {
  test(`200 invented stories, saved as pages with the date ${style}, are read as they were`, () => {
    for (const { text } of inventCaptures({ stories: 200, seed: 7 })) {
      const article = parseCapture(Buffer.from(text), now).article as CapturedArticle;
      const reading = parseIncoming({ name: 'a.html', bytes: Buffer.from(pageOf(article, style)) }, now);

      const read = reading.kind === 'read' ? reading.capture?.article : undefined;
      expect(read && told(read)).toEqual(told(article));
    }
  });
}
