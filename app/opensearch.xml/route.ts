import { wordsIn } from '@/components/words/words';
import { openSearch } from '@/lib/publish/open-search';
import { site } from '@/lib/site';
import { answerXml } from '../answer';

export const dynamic = 'force-static';

export function GET() {
  return answerXml(openSearch(wordsIn().search.site(site.name)), 'application/opensearchdescription+xml');
}
