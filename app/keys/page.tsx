import '@/components/unscripted.css';
import type { Metadata } from 'next';
import { KeyDialog } from '@/components/key-dialog';
import { wordsIn } from '@/components/words/words';
import { SitePage } from '../site-page';

export const metadata: Metadata = { title: wordsIn().keys.title, robots: { index: false } };

export default function KeysPage() {
  return (
    <SitePage>
      <p className="unscripted pt-5" {...wordsIn().attributes}>
        {wordsIn().keys.needsScript}
      </p>
      <KeyDialog />
    </SitePage>
  );
}
