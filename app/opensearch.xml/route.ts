import { openSearch } from '@/lib/publish/open-search';
import { answerXml } from '../answer-xml';

export const dynamic = 'force-static';

export function GET() {
  return answerXml(openSearch(), 'application/opensearchdescription+xml');
}
