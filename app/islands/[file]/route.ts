import { answer } from '@/app/answer';
import { browserCode } from '@/components/browser-code';

export const dynamic = 'force-static';

type Props = { params: Promise<{ file: string }> };

export async function generateStaticParams() {
  return [...(await browserCode()).modules.keys()].map((file) => ({ file }));
}

/** A module of the pages. Its name says which: it may be kept for ever. */
export async function GET(_request: Request, { params }: Props) {
  const code = (await browserCode()).modules.get((await params).file);
  if (code === undefined) return new Response(undefined, { status: 404 });

  return answer(code, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
}
