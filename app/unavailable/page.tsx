import type { Metadata } from 'next';
import { Failure } from '@/components/failure';
import { wordsIn } from '@/components/words/words';
import { SitePage } from '../site-page';

export const metadata: Metadata = { title: wordsIn().failed.title, robots: { index: false } };

/**
 * What the server answers with when a page fails. Next's own answer is an empty document that waits for its
 * scripts; this one is built ahead, so nothing can fail in it.
 */
export default function Unavailable() {
  return (
    <SitePage>
      <Failure words={wordsIn()} />
    </SitePage>
  );
}
