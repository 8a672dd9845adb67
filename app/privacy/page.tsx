import type { Metadata } from 'next';
import { Privacy } from '@/components/privacy';
import { wordsIn } from '@/components/words/words';
import { pageHead } from '../head';
import { SitePage } from '../site-page';

const { title, description } = wordsIn().privacy;

export const metadata: Metadata = pageHead({ title, description, address: '/privacy' });

export default function PrivacyPage() {
  return (
    <SitePage>
      <Privacy />
    </SitePage>
  );
}
