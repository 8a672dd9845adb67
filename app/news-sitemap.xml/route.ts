import { articlesBetween } from '@/lib/archive/articles';
import { newsDays, newsLength, newsSitemap } from '@/lib/publish/news-sitemap';
import { answerXml } from '../answer-xml';
import { newsroomClock } from '../clock';

export const dynamic = 'force-static';
/** Seconds; what is new grows old by itself. */
export const revalidate = 300;

export function GET() {
  return answerXml(newsSitemap(articlesBetween(newsroomClock(newsDays), newsroomClock(), newsLength)));
}
