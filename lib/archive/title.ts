import { splitLabel, wordsOf } from '../capture/headline';
import { type Language, languageOf } from '../capture/language';
import { memo } from './memo';
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

/** Where a day has its further pages, `/2016/06/28/page/2`, no story can be. */
const pages = 'page';

/** Reads a title, as a list or a capture has it. Lists name the same stories again and again. */
export const parseTitle = memo(read, 500);

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
