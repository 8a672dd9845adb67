import { articlesUntil } from '@/lib/archive/articles';
import { partsUntil } from '@/lib/archive/parts';
import { sitemapIndex } from '@/lib/publish/sitemap';
import { answerXml } from '../answer-xml';
import { newsroomClock } from '../clock';

export const dynamic = 'force-static';

export function GET() {
  const now = newsroomClock();
  const [newest] = articlesUntil(now, 1);
  const pages = { name: 'pages', newest: newest?.published };
  return answerXml(sitemapIndex([pages, ...partsUntil(now)]));
}
