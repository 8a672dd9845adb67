import { z } from 'zod';
import type { Report } from './diagnostic';
import { type PictureTime, parsePicture, parsePictureTime } from './picture';
import { quote } from './quote';
import type { Span } from './span';
import { isVisible, parseText } from './text';

/** A story as a related list names it. */
export type RelatedEntry = PictureTime & {
  /** The original system's id, 1 to 18 digits. */
  id: string;
  /** The headline, with its label. */
  title: string;
  /** The newsroom's order: it descends in the list. */
  sort?: number;
  /** The content type of the original system. */
  contentType?: string;
  /** The path of its thumbnail: `/2016/04/15/name.jpg`. */
  picture?: string;
};

const digits = z.union([
  z
    .string()
    .trim()
    .regex(/^\d{1,18}$/),
  z.int().nonnegative().transform(String),
]);

const wire = z.object({
  id: digits,
  title: z.string(),
  sort: digits.optional().catch(undefined),
  contenttypeid: digits.optional().catch(undefined),
  pic: z.unknown().optional(),
});

/** One entry of a related list; `undefined`, and reported, without a usable id or title. */
export function parseEntry(value: unknown, span: Span, report: Report): RelatedEntry | undefined {
  if (value === undefined) return undefined;

  const { data, error } = wire.safeParse(value);
  const title = data ? parseTitle(data.title, span, report) : '';
  if (!data || !isVisible(title)) {
    const [name = 'entry'] = error?.issues[0]?.path ?? ['title'];
    report({
      code: 'related-entry',
      span,
      message: `Expected an entry with an id of 1 to 18 digits and a title, found its ${String(name)} to be ${found(value, name)}`,
      hint: 'The entry was left out.',
    });
    return undefined;
  }

  const entry: RelatedEntry = { id: data.id, title };
  if (data.sort !== undefined) entry.sort = Number(data.sort);
  if (data.contenttypeid !== undefined) entry.contentType = data.contenttypeid;
  const picture = parsePicture(data.pic, span, report);
  if (picture === undefined) return entry;
  entry.picture = picture;
  return Object.assign(entry, parsePictureTime(picture));
}

/** JSON may escape any letter, so what is wrong with a title is told of its entry. */
function parseTitle(text: string, entry: Span, report: Report): string {
  return parseText({ offset: 0, text }, (diagnostic) => report({ ...diagnostic, span: entry }));
}

/** What an entry has in a field; no deeper, since a value may be nested a hundred thousand deep. */
function found(entry: unknown, name: PropertyKey): string {
  const value: unknown =
    entry instanceof Object ? Object.getOwnPropertyDescriptor(entry, name)?.value : entry;
  if (value === undefined) return 'missing';
  return value instanceof Object ? 'no text' : quote(JSON.stringify(value));
}
