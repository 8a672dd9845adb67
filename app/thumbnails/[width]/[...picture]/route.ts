import { answer } from '@/app/answer';
import { readThumbnail } from '@/lib/archive/pictures';
import { recentPictures } from '@/lib/archive/stories';
import { thumbnailWidths } from '@/lib/publish/thumbnails';
import { site } from '@/lib/site';

export const dynamic = 'force-static';
/** Seconds for which the server, and then a browser, keeps a picture that may have been replaced since. */
export const revalidate = 300;

type Props = { params: Promise<{ width: string; picture: string[] }> };

/** The pictures that most readers come upon; the rest are made when they are asked for. */
export function generateStaticParams() {
  return recentPictures(site.prerendered).flatMap((path) =>
    thumbnailWidths.map((width) => ({ width: String(width), picture: path.slice(1).split('/') })),
  );
}

/** A picture at one of the widths. */
export async function GET(_request: Request, { params }: Props) {
  const { width, picture } = await params;
  const known = thumbnailWidths.find((each) => String(each) === width);
  const thumbnail = known && (await readThumbnail(`/${picture.join('/')}`, known));

  return thumbnail
    ? answer(new Uint8Array(thumbnail), {
        'content-type': 'image/webp',
        'cache-control': `public, max-age=${revalidate}`,
      })
    : new Response(undefined, { status: 404 });
}
