import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KeptHere } from '@/components/kept-here';
import { Notice } from '@/components/notice';
import { Sentence } from '@/components/sentence';
import { wordsIn } from '@/components/words/words';
import { SitePage } from '../../site-page';

type Props = PageProps<'/offline/[instead]'>;

const words = wordsIn();
const told = new Map(Object.entries(words.offline.instead));

export const metadata: Metadata = { title: words.offline.heading, robots: { index: false } };

export function generateStaticParams() {
  return [...told.keys()].map((instead) => ({ instead }));
}

/** What the service worker shows, at the address that was asked for, instead of a page or of a search. */
export default async function InsteadOfPage({ params }: Props) {
  // biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page, with the question in it.
  const again = <a href="">{words.offline.again}</a>;
  const sentence = told.get((await params).instead) ?? notFound();

  return (
    <SitePage>
      <Notice title={words.offline.heading} words={words}>
        <p>
          <Sentence words={sentence} parts={{ again }} />
        </p>
      </Notice>
      <KeptHere />
    </SitePage>
  );
}
