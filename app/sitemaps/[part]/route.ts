import { newestArticles } from '@/lib/archive/articles';
import { articlesOfPart } from '@/lib/archive/parts';
import { newestOfTopics } from '@/lib/archive/topics';
import { sitemapPart } from '@/lib/publish/sitemap';
import { articlePages, sectionPages } from '@/lib/publish/sitemap-pages';
import { answerXml } from '../../answer';

export const dynamic = 'force-static';

type Props = { params: Promise<{ part: string }> };

/** The parts are made when they are asked for. */
export const generateStaticParams = () => [];

/** The addresses of a month and its days, or of the pages that belong to none. */
export async function GET(_request: Request, { params }: Props) {
  const { part } = await params;
  const name = /^(.+)\.xml$/.exec(part)?.[1] ?? '';
  const pages =
    name === 'pages'
      ? sectionPages(newestArticles(1)[0]?.published, newestOfTopics())
      : articlePages(articlesOfPart(name));

  return pages.length > 0 ? answerXml(sitemapPart(pages)) : new Response(undefined, { status: 404 });
}
