import type { Metadata } from 'next';
import { dayAddress, longDay } from '@/components/dates';
import { Notice } from '@/components/notice';
import { Page } from '@/components/page';
import { latestEdition } from '@/lib/archive/days';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  const day = latestEdition();

  return (
    <Page>
      <Notice title="There is no page at this address">
        <p>The address may be mistyped, or the story has never been in the archive.</p>
        <p>
          Go to the <a href="/">front page</a>
          {day && (
            <>
              {' '}
              or to the latest edition, <a href={dayAddress(day)}>{longDay(day)}</a>
            </>
          )}
          .
        </p>
      </Notice>
    </Page>
  );
}
