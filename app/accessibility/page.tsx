import type { Metadata } from 'next';
import { Accessibility } from '@/components/accessibility';
import { wordsIn } from '@/components/words/words';
import { pageHead } from '../head';
import { SitePage } from '../site-page';

const { title, description } = wordsIn().accessibility;

export const metadata: Metadata = pageHead({ title, description, address: '/accessibility' });

export default function AccessibilityPage() {
  return (
    <SitePage>
      <Accessibility />
    </SitePage>
  );
}
