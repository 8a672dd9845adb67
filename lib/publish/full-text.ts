import type { Article } from '../archive/story';
import { site } from '../site';
import { escapeHtml } from './plain';

/** An article with its text. */
export type FullArticle = Article & {
  /** The paragraphs after the standfirst. */
  body: string[];
};

/** The text of an article as HTML: the standfirst and each paragraph, marked where they are in another language than `within`. */
export function fullText({ standfirst, body, language }: FullArticle, within: string): string {
  const paragraphs = [standfirst, ...body].map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  const { tag = site.latinLanguage, direction } = language;
  return tag === within ? paragraphs : `<div lang="${tag}" dir="${direction}">\n${paragraphs}\n</div>`;
}
