import type { Language } from '../capture/language';
import type { Day, WallClock } from '../capture/wall-clock';
import type { Held } from './held';

type Told = {
  /** Where the story is read: `/2016/06/28/iran-russia-security-officials-to-discuss-syria`. */
  address: string;
  /** Without its label; lists have up to 500 characters of it. */
  headline: string;
  /** What the newsroom put before the headline, in a reader's word: `Pictures`. */
  label?: string;
  /** The language of its words, by their script. */
  language: Language;
  /** The original system's id, 1 to 18 digits. */
  id?: string;
  /** The path of its picture, as the related lists name it: `/2016/04/15/name.jpg`. It need not exist. */
  picture?: string;
};

/** A story that we hold in full; its body is read by `readBody`. */
export type Article = Told & {
  kind: 'article';
  published: WallClock;
  day: Day;
  /** Who wrote it, as its capture says it: `By Jane Doe`. */
  byline?: string;
  /** The lead: the first paragraph. */
  standfirst: string;
  /** The agency that its last paragraph credits. */
  credit?: string;
  /** Words in its text, the standfirst included. */
  words: number;
  /** Why only editors see it. An embargo ends when the time comes at which it was `published`. */
  held?: Held;
};

/** A story that we know only because a related list names it. */
export type Mention = Told & {
  kind: 'mention';
  id: string;
  /** The day of its picture; without one the story is undated. */
  day?: Day;
  /** When its picture was made. */
  pictured?: WallClock;
};

export type Story = Article | Mention;
