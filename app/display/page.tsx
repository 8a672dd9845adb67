import type { Metadata } from 'next';
import { DisplayDialog } from '@/components/display-dialog';
import { EditionHead } from '@/components/edition-head';
import { wordsIn } from '@/components/words/words';
import { SitePage } from '../site-page';

const { attributes, display } = wordsIn();

export const metadata: Metadata = { title: display.name, robots: { index: false } };

export default function DisplayPage() {
  return (
    <SitePage>
      <EditionHead title={display.name} />
      <noscript className="block">
        <p className="pt-5" {...attributes}>
          {display.needsScript}
        </p>
      </noscript>
      <DisplayDialog />
    </SitePage>
  );
}
