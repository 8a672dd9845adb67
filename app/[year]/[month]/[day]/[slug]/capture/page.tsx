import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaptureDates } from '@/components/capture-dates';
import { CaptureFacts } from '@/components/capture-facts';
import { CaptureRemarks } from '@/components/capture-remarks';
import { EditionHead } from '@/components/edition-head';
import { inLanguage } from '@/components/language';
import { References } from '@/components/references';
import { wordsIn } from '@/components/words/words';
import { findProvenance } from '@/lib/archive/provenance';
import { findStory, relatedTo } from '@/lib/archive/stories';
import { originalAddress } from '@/lib/publish/original-address';
import { pageHead } from '../../../../../head';
import { SitePage } from '../../../../../site-page';

type Props = PageProps<'/[year]/[month]/[day]/[slug]/capture'>;

// None is built ahead; each is kept once it has been asked for.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle(params);
  if (!article) return {};

  const { of, description } = wordsIn().capture;
  const address = `${article.address}/capture`;
  return { ...pageHead({ title: of(article.headline), description, address }), robots: { index: false } };
}

export default async function CapturePage({ params }: Props) {
  const article = await findArticle(params);
  const provenance = article && findProvenance(article);
  if (!article || !provenance) notFound();

  return (
    <SitePage>
      <EditionHead title={wordsIn().capture.about}>
        <a href={article.address} {...inLanguage(article.language)}>
          {article.headline}
        </a>
      </EditionHead>
      <div className="max-w-measure">
        <CaptureFacts
          article={article}
          provenance={provenance}
          original={originalAddress(article, provenance.sidecar)}
        />
        <CaptureDates article={article} dated={provenance.sidecar?.dated} related={relatedTo(article)} />
        <CaptureRemarks codes={provenance.codes} />
        <References article={article} />
      </div>
    </SitePage>
  );
}

async function findArticle(params: Props['params']) {
  const { year, month, day, slug } = await params;
  const story = findStory(decodeURI(`/${year}/${month}/${day}/${slug}`));
  return story?.kind === 'article' ? story : undefined;
}
