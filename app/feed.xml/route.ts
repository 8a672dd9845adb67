import { newestArticles } from '@/lib/archive/articles';
import { site } from '@/lib/site';
import { answerFeed, feedLength } from '../feed';

export const dynamic = 'force-static';

export function GET() {
  return answerFeed('rss', {
    title: site.name,
    page: '/',
    address: '/feed.xml',
    articles: newestArticles(feedLength),
  });
}
