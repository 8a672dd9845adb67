import type { Metadata } from 'next';
import { EditionHead } from '@/components/edition-head';
import { KeyDialog } from '@/components/key-dialog';
import { wordsIn } from '@/components/words/words';
import { SitePage } from '../site-page';

const { attributes, keys } = wordsIn();

export const metadata: Metadata = { title: keys.title, robots: { index: false } };

export default function KeysPage() {
  return (
    <SitePage>
      <EditionHead title={keys.title} />
      <noscript className="block">
        <p className="pt-5" {...attributes}>
          {keys.needsScript}
        </p>
      </noscript>
      <KeyDialog />
    </SitePage>
  );
}
