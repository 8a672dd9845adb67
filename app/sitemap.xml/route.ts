import { newestArticles } from '@/lib/archive/articles';
import { allParts } from '@/lib/archive/parts';
import { sitemapIndex } from '@/lib/publish/sitemap';
import { answerXml } from '../answer-xml';

export const dynamic = 'force-static';

export function GET() {
  const [newest] = newestArticles(1);
  const pages = { name: 'pages', newest: newest?.published };
  return answerXml(sitemapIndex([pages, ...allParts()]));
}
