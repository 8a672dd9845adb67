import type { Article } from '../archive/story';
import { languageOf } from '../capture/language';
import { site } from '../site';
import { authorOf } from './author';
import { bibtex } from './bibtex';
import { canonical } from './canonical';
import { plain } from './plain';
import { formsOf, type ReferenceForms, stopAfter } from './reference-forms';

/** A reference to an article: the name of its style, and its text, every second piece of it in italics. */
export type Reference = { style: string; direction: 'ltr' | 'rtl'; pieces: string[] };

type Source = {
  author: string | undefined;
  title: string;
  label: string | undefined;
  site: string;
  day: string;
  url: string;
};

/**
 * The references to an article, in the forms of its language. The styles ask for the day of a reader's visit only
 * where a page has no day of its own or changes, and a captured article has one and does not.
 */
export function referencesTo(article: Article): Reference[] {
  const forms = formsOf(article.language);
  const source = sourceOf(article, forms);
  const { direction } = forms;
  // Arabic letters have no italics.
  const set = (pieces: string[]) => (direction === 'rtl' ? [pieces.join('')] : pieces);
  return [
    { style: 'APA', direction, pieces: set(apa(source, forms)) },
    { style: 'MLA', direction, pieces: set(mla(source, forms)) },
    { style: 'Chicago', direction, pieces: [chicago(source, forms)] },
    { style: 'BibTeX', direction: 'ltr', pieces: [bibtex(article)] },
  ];
}

function sourceOf(article: Article, forms: ReferenceForms): Source {
  const { headline, label, day, address } = article;
  const author = authorOf(article);
  return {
    author: author && isolated(author, forms),
    title: isolated(headline, forms),
    label,
    site: isolated(site.name, forms),
    day,
    url: canonical(address),
  };
}

function apa({ author, title, label, site, day, url }: Source, forms: ReferenceForms): string[] {
  const date = `(${forms.apa(day)}).`;
  const kind = label ? ` [${label}].` : stopAfter(title);
  // A publisher that is the author too is named once; where there is no author, the title comes first.
  const publisher = author === site ? '' : ` ${sentence(site)}`;
  return author
    ? [`${sentence(author)} ${date} `, title, `${kind}${publisher} ${url}`]
    : ['', title, `${kind} ${date}${publisher} ${url}`];
}

function mla({ author, title, label, site, day, url }: Source, forms: ReferenceForms): string[] {
  const before = `${author ? `${sentence(author)} ` : ''}${forms.quoted(title)} `;
  const after = `${forms.comma}${forms.mla(day)}${forms.comma}${url}.${label ? ` ${label}.` : ''}`;
  return [before, site, after];
}

function chicago({ author, title, label, site, day, url }: Source, forms: ReferenceForms): string {
  const before = [author && sentence(author), forms.quoted(title), label && sentence(label)];
  const said = before.filter(Boolean).join(' ');
  return `${said} ${site}${forms.comma}${forms.chicago(day)}. ${url}.`;
}

const sentence = (text: string) => text + stopAfter(text);

/** In a sentence of the other direction a name stands by itself: digits beside it would change their place. */
function isolated(name: string, { direction }: ReferenceForms): string {
  const text = plain(name);
  return languageOf(text).direction === direction ? text : `\u2068${text}\u2069`;
}
