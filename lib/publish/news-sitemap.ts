import type { Article } from '../archive/story';
import { site } from '../site';
import { canonical } from './canonical';
import { newsroomTime } from './newsroom-time';
import { xml, xmlDocument } from './xml';

/** Google News reads the articles of the last two days, and at most a thousand. */
export const newsDays = 2;
export const newsLength = 1_000;

/** The sitemap for Google News; without new articles an empty one. */
export function newsSitemap(articles: Article[]): string {
  return xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${articles.map(entryOf)}
</urlset>`);
}

function entryOf({ address, headline, published, language }: Article) {
  return xml`<url><loc>${canonical(address)}</loc><news:news>
  <news:publication><news:name>${site.name}</news:name><news:language>${newsLanguage(language.tag)}</news:language></news:publication>
  <news:publication_date>${newsroomTime(published)}</news:publication_date>
  <news:title>${headline}</news:title>
</news:news></url>`;
}

/** Google News wants the language of ISO 639, but of Chinese its script. */
function newsLanguage(tag = site.latinLanguage) {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
