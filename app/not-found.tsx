import type { Metadata } from 'next';
import { longDay } from '@/components/dates';
import { Notice } from '@/components/notice';
import { Sentence } from '@/components/sentence';
import { wordsIn } from '@/components/words/words';
import { latestEdition } from '@/lib/archive/days';
import { periodAddress } from '@/lib/capture/calendar';
import { SitePage } from './site-page';

export const metadata: Metadata = { title: wordsIn().missing.title };

export default function NotFound() {
  const words = wordsIn();
  const { heading, told, ways, waysOfNone, front, search } = words.missing;
  const day = latestEdition();
  const parts = {
    front: <a href="/">{front}</a>,
    day: day && <a href={periodAddress(day)}>{longDay(day)}</a>,
    search: <a href="/search">{search}</a>,
  };

  return (
    <SitePage>
      <Notice title={heading} words={words}>
        <p>{told}</p>
        <p>
          <Sentence words={day ? ways : waysOfNone} parts={parts} />
        </p>
      </Notice>
    </SitePage>
  );
}
