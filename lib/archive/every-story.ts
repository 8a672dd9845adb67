import { archive } from './archive';
import type { Story } from './story';
import { type StoryRow, storyOf } from './story-row';

/** A story and, of an article, the paragraphs after the standfirst. */
export type WholeStory = { story: Story; body: string[] };

/** Every story of the archive, with its text, a few at a time. */
export function* everyStory(from = archive()): Generator<WholeStory> {
  let last = '';
  for (;;) {
    const page = from.all<StoryRow & { body: string | null }>(
      'SELECT s.*, a.body FROM stories s LEFT JOIN articles a ON a.path = s.key WHERE s.key > ? ORDER BY s.key LIMIT 200',
      last,
    );
    for (const row of page)
      yield { story: storyOf(row), body: row.body === null ? [] : JSON.parse(row.body) };
    const end = page.at(-1);
    if (!end) return;
    last = end.key;
  }
}

/** The original system's ids, each with the address of its story. */
export function everyId(from = archive()): { id: string; address: string }[] {
  return from.all<{ id: string; address: string }>(
    'SELECT m.id, s.address FROM mentions m JOIN stories s ON s.key = coalesce(m.path, m.id) ORDER BY m.id',
  );
}
