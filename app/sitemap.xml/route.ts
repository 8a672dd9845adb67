import { allParts } from '@/lib/archive/parts';
import { sitemapIndex } from '@/lib/publish/sitemap';
import { answerXml } from '../answer';

export const dynamic = 'force-static';

export function GET() {
  return answerXml(sitemapIndex(['pages', ...allParts()]));
}
