import { answer } from '@/app/answer';
import { browserCode } from '@/components/browser-code';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

/**
 * The service worker. Browsers ask for it each time whether it has changed: a new one keeps the site's own pages anew,
 * so it is another as well where their words are.
 */
export async function GET() {
  const { worker } = await browserCode();
  const words = JSON.stringify([site.language, site.name]);
  return answer(`${worker}\n${words};`, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  });
}
