import type {
  BreadcrumbList,
  NewsArticle,
  Organization,
  Person,
  SearchAction,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Article } from '../archive/story';
import { site } from '../site';
import { personOf } from './author';
import { canonical } from './canonical';
import { newsroomTime } from './newsroom-time';

const context = 'https://schema.org';

/** An article, by what Google asks of a `NewsArticle`. The archive knows of no later changes, so it states none. */
export function newsArticle(article: Article): WithContext<NewsArticle> {
  const { address, headline, standfirst, published, language, picture, words } = article;
  const page = canonical(address);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    datePublished: newsroomTime(published),
    inLanguage: language.tag ?? site.latinLanguage,
    wordCount: words,
    isAccessibleForFree: true,
    url: page,
    mainEntityOfPage: page,
    author: authorNode(article),
    publisher: publisher(),
    ...(picture && { image: [canonical(encodeURI(picture))] }),
  };
}

/** A person, the agency that is credited, or who publishes it. */
function authorNode(article: Article): Person | Organization {
  const person = personOf(article);
  if (person) return { '@type': 'Person', name: person };
  return article.credit ? { '@type': 'Organization', name: article.credit } : publisher();
}

/** One step of the way down to a page. */
type Step = { name: string; address: string };

/** The way from the front page down to a page, which is the last step. */
export function breadcrumbs(steps: Step[]): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: canonical(address),
    })),
  };
}

type Search = SearchAction & { 'query-input': string };

/** The site, and how it is searched. */
export function webSite(): WithContext<WebSite> {
  // Google's own word, that schema.org does not have.
  const search: Search = {
    '@type': 'SearchAction',
    target: `${canonical('/search')}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    name: site.name,
    url: canonical('/'),
    inLanguage: site.language,
    publisher: publisher(),
    potentialAction: search,
  };
}

function publisher(): Organization {
  return {
    '@type': 'Organization',
    name: site.name,
    url: canonical('/'),
    logo: { '@type': 'ImageObject', url: canonical('/icons/512.png'), width: '512', height: '512' },
  };
}
