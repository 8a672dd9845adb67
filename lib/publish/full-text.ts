import type { Article } from '../archive/story';
import { site } from '../site';
import { escapeHtml } from './plain';

/** An article with its text. */
export type FullArticle = Article & {
  /** The paragraphs after the standfirst. */
  body: string[];
};

/** The text of an article as HTML: the standfirst and each paragraph, in their own language. */
export function fullText({ standfirst, body, language }: FullArticle): string {
  const paragraphs = [standfirst, ...body].map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  const { tag = site.latinLanguage, direction } = language;
  return tag === site.language ? paragraphs : `<div lang="${tag}" dir="${direction}">\n${paragraphs}\n</div>`;
}
