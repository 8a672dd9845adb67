import { answer } from '@/app/answer';
import { readArticleCapture } from '@/lib/archive/provenance';
import { findStory } from '@/lib/archive/stories';
import { wideEncoding } from '@/lib/capture/decode';

/** Nothing is kept of it: the file may be away for a moment, or another one already. */
export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ year: string; month: string; day: string; slug: string }> };

/** Answers with the capture of an article, byte for byte, for readers to keep. The address names the story, never a file. */
export async function GET(_request: Request, { params }: Context) {
  const { year, month, day, slug } = await params;
  const story = findStory(`/${year}/${month}/${day}/${slug}`);
  if (story?.kind !== 'article') return new Response(undefined, { status: 404 });
  const capture = readArticleCapture(story);
  if (!capture) return new Response(undefined, { status: 503 });

  return answer(new Uint8Array(capture), {
    'content-type': `text/plain; charset=${wideEncoding(capture) ? 'utf-16' : 'utf-8'}`,
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(slug)}.txt`,
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  });
}
