import slugify from '@sindresorhus/slugify';
import { sha256 } from './text-hash';

/** Addresses longer than this are cut between words. */
const longest = 90;

/** Headlines of these signs alone need nothing spelt out: the slug is their words. */
const plain = /^[a-z\d ,.:;!?"()/-]*$/;

/**
 * The last part of a story's address: letters a to z, digits and single hyphens; never empty. `words` name the story.
 * Tatweel, which only draws an Arabic word out, parts none.
 */
export function slugOf(headline: string, words: string): string {
  const lower = headline.toLowerCase();
  const slug = plain.test(lower)
    ? (lower.match(/[a-z\d]+/g) ?? []).join('-')
    : slugify(headline.replace(/\u0640+/g, ''), { decamelize: false });
  if (slug === '') return `story-${sha256(words).slice(0, 8)}`;
  if (slug.length <= longest) return slug;

  const cut = slug.lastIndexOf('-', longest);
  return slug.slice(0, cut > longest / 2 ? cut : longest);
}
