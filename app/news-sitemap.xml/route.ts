import { articlesAfter } from '@/lib/archive/articles';
import { clockAt } from '@/lib/capture/wall-clock';
import { newsDays, newsLength, newsSitemap } from '@/lib/publish/news-sitemap';
import { site } from '@/lib/site';
import { answerXml } from '../answer';

export const dynamic = 'force-static';
/** Seconds; what is new grows old by itself. */
export const revalidate = 300;

export function GET() {
  const since = new Date(Date.now() - newsDays * 86_400_000);
  return answerXml(newsSitemap(articlesAfter(clockAt(since, site.timeZone), newsLength)));
}
