import type { Article } from '../archive/story';
import { parseByline } from '../capture/byline';

/** Whom an article has for its author: the one person of its byline, else all of that, else the agency that it credits. */
export function authorOf(article: Article): string | undefined {
  const writers = writersOf(article);
  return writers?.person ?? writers?.text ?? article.credit;
}

/** The one person who wrote an article, where its byline names one and no more. */
export const personOf = (article: Article): string | undefined => writersOf(article)?.person;

const writersOf = ({ byline = '', language }: Article) => parseByline(byline, language.tag);
