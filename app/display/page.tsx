import '@/components/unscripted.css';
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
      <p className="unscripted pt-5" {...attributes}>
        {display.needsScript}
      </p>
      <DisplayDialog />
    </SitePage>
  );
}
