import type { Metadata } from 'next';
import { KeyDialog } from '@/components/key-dialog';
import { wordsIn } from '@/components/words/words';
import { SitePage } from '../site-page';

export const metadata: Metadata = { title: wordsIn().keys.title, robots: { index: false } };

export default function KeysPage() {
  return (
    <SitePage>
      <noscript className="block">
        <p className="pt-5" {...wordsIn().attributes}>
          {wordsIn().keys.needsScript}
        </p>
      </noscript>
      <KeyDialog />
    </SitePage>
  );
}
