import { islandModule } from '@/components/island-module';

export const dynamic = 'force-static';

type Props = { params: Promise<{ file: string }> };

export async function generateStaticParams() {
  return [{ file: (await islandModule()).address.replace('/islands/', '') }];
}

/** The browser code of the pages. Its address says which: it may be kept for ever. */
export async function GET(_request: Request, { params }: Props) {
  const { address, code } = await islandModule();
  if (address !== `/islands/${(await params).file}`) return new Response(undefined, { status: 404 });

  return new Response(code, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
