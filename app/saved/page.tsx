import type { Metadata } from 'next';
import { EditionHead } from '@/components/edition-head';
import { SavedList } from '@/components/saved-list';
import { wordsIn } from '@/components/words/words';
import { pageHead } from '../head';
import { SitePage } from '../site-page';

const { title, heading, description, here } = wordsIn().saved;

export const metadata: Metadata = {
  ...pageHead({ title, description, address: '/saved' }),
  robots: { index: false },
};

export default function SavedPage() {
  return (
    <SitePage current="/saved">
      <EditionHead title={heading}>{here}</EditionHead>
      <SavedList />
    </SitePage>
  );
}
