import { readArticleCapture } from '@/lib/archive/provenance';
import { findStory } from '@/lib/archive/stories';

type Context = { params: Promise<{ year: string; month: string; day: string; slug: string }> };

/** Answers with the capture of an article, byte for byte, for readers to keep. The address names the story, never a file. */
export async function GET(_request: Request, { params }: Context) {
  const { year, month, day, slug } = await params;
  const story = findStory(`/${year}/${month}/${day}/${slug}`);
  const capture = story?.kind === 'article' ? readArticleCapture(story) : undefined;
  if (!capture) return new Response(undefined, { status: 404 });

  return new Response(new Uint8Array(capture), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(slug)}.txt`,
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
}
