import type { Metadata } from 'next';
import { dayAddress, longDay } from '@/components/dates';
import { Notice } from '@/components/notice';
import { latestEdition } from '@/lib/archive/days';
import { SitePage } from './site-page';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  const day = latestEdition();

  return (
    <SitePage>
      <Notice title="There is no page at this address">
        <p>The address may be mistyped, or the story has never been in the archive.</p>
        <p>
          Go to the <a href="/">front page</a>,{' '}
          {day && (
            <>
              to the latest edition, <a href={dayAddress(day)}>{longDay(day)}</a>,{' '}
            </>
          )}
          or <a href="/search">search the archive</a>.
        </p>
      </Notice>
    </SitePage>
  );
}
