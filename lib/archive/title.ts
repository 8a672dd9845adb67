import { splitLabel, wordsOf } from '../capture/headline';
import { type Language, languageOf } from '../capture/language';
import { ownText } from './own-text';
import { slugOf } from './slug';

/** What a title tells of its story. */
export type Title = {
  headline: string;
  label: string | undefined;
  /** By which two headlines are the same. */
  words: string;
  slug: string;
  language: Language;
};

/** Lists name the same stories again and again. */
const known = new Map<string, Title>();
const most = 20_000;
/** A longer title comes once. */
const longest = 500;

/** Where a day has its further pages, `/2016/06/28/page/2`, no story can be. */
const pages = 'page';

/** Reads a title, as a list or a capture has it. */
export function parseTitle(text: string): Title {
  if (text.length > longest) return read(text);
  const found = known.get(text);
  if (found) return found;

  const own = ownText(text);
  const title = read(own);
  if (known.size >= most) known.clear();
  known.set(own, title);
  return title;
}

function read(text: string): Title {
  const { headline, label } = splitLabel(text);
  const words = wordsOf(headline);
  const slug = slugOf(headline, words);
  return {
    headline,
    label,
    words,
    slug: slug === pages ? `${pages}-story` : slug,
    language: languageOf(headline),
  };
}
