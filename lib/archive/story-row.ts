import { firstOf } from '../capture/first-of';
import type { Held } from './held';
import type { Story } from './story';

/** A row of the table `stories`. */
export type StoryRow = {
  key: string;
  address: string;
  kind: 'article' | 'mention';
  day: string | null;
  time: string | null;
  headline: string;
  label: string | null;
  tag: string | null;
  direction: 'ltr' | 'rtl';
  id: string | null;
  picture: string | null;
  pictured: string | null;
  byline: string | null;
  standfirst: string | null;
  credit: string | null;
  length: number | null;
  held: Held | null;
};

/** Characters of a headline in a list; the story's own page has all of it. */
const longest = 500;

/** A story as lists tell it, its headline cut where it is long. */
export function storyOf(row: StoryRow): Story {
  const told = {
    address: row.address,
    headline: cut(row.headline),
    language: { tag: row.tag ?? undefined, direction: row.direction },
    ...(row.label !== null && { label: row.label }),
    ...(row.picture !== null && { picture: row.picture }),
  };
  if (row.kind === 'mention') {
    const { day, pictured } = row;
    return {
      ...told,
      kind: 'mention',
      id: row.key,
      ...(day !== null && { day }),
      ...(pictured !== null && { pictured }),
    };
  }
  return {
    ...told,
    kind: 'article',
    published: row.time ?? '',
    day: row.day ?? '',
    standfirst: row.standfirst ?? '',
    words: row.length ?? 0,
    ...(row.id !== null && { id: row.id }),
    ...(row.byline !== null && { byline: row.byline }),
    ...(row.credit !== null && { credit: row.credit }),
    ...(row.held !== null && { held: row.held }),
  };
}

function cut(headline: string): string {
  if (headline.length <= longest || firstOf(headline, longest) === headline) return headline;
  return `${firstOf(headline, longest - 1)}…`;
}
