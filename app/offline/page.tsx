import type { Metadata } from 'next';
import { KeptHere } from '@/components/kept-here';
import { Notice } from '@/components/notice';
import { wordsIn } from '@/components/words/words';
import { SitePage } from '../site-page';

const words = wordsIn();

export const metadata: Metadata = { title: words.offline.title, robots: { index: false } };

/** What can be read without a network, and how it comes to be kept. */
export default function OfflinePage() {
  return (
    <SitePage>
      <Notice title={words.offline.title} words={words}>
        <p>{words.offline.told}</p>
      </Notice>
      <KeptHere />
    </SitePage>
  );
}
