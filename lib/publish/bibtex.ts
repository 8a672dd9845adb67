import slugify from '@sindresorhus/slugify';
import type { Article } from '../archive/story';
import { site } from '../site';
import { authorOf } from './author';
import { canonical } from './canonical';
import { plain } from './plain';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX takes for commands. */
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An article as an entry of a BibTeX file; `date` is for biblatex, which reads no day beside a month. */
export function bibtex(article: Article): string {
  const { headline, label, day, address, language } = article;
  const author = authorOf(article);
  const [year = '', month] = day.split('-');
  const fields = {
    // The inner braces keep a name from being taken apart, and the capitals of a title.
    ...(author && { author: `{{${escaped(author)}}}` }),
    title: `{{${escaped(headline)}}}`,
    howpublished: `{${escaped(site.name)}}`,
    date: `{${day}}`,
    year: `{${year}}`,
    month: months[Number(month) - 1] ?? '',
    // A percent sign in an address is no comment: it is read as it stands.
    url: `{${canonical(address)}}`,
    language: `{${nameOf(language.tag ?? site.latinLanguage)}}`,
    ...(label && { note: `{${escaped(label)}}` }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${keyOf(author ?? site.name, address)},`, ...lines, '}'].join('\n');
}

/**
 * `press-tv-2016-06-28-talks-open`: whoever wrote it, in Latin letters, and its address. A file of references takes no key
 * twice, and agencies write several articles a minute.
 */
const keyOf = (author: string, address: string) =>
  [slugify(author) || 'dateline', ...address.split('/').filter(Boolean)].join('-');

const nameOf = (tag: string) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(tag).language)?.toLowerCase() ?? tag;

const escaped = (text: string) =>
  plain(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`);
