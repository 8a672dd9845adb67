import { answer } from '@/app/answer';
import { browserCode } from '@/components/browser-code';

export const dynamic = 'force-static';

/** The service worker. Browsers ask for it each time whether it has changed. */
export async function GET() {
  const { worker } = await browserCode();
  return answer(worker, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
}
