import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { longDay } from '@/components/dates';
import { DayPages } from '@/components/day-pages';
import { EditionHead } from '@/components/edition-head';
import { EmptyPeriod } from '@/components/empty-period';
import { numberIn } from '@/components/numbers';
import { RankedStories } from '@/components/ranked-stories';
import { Trail } from '@/components/trail';
import { wordsIn } from '@/components/words/words';
import { sizeOf, storiesOn } from '@/lib/archive/days';
import { periodAddress } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';
import { pageHead } from './head';
import { WaysAround } from './period';
import { archiveAddress, SitePage } from './site-page';

type Props = {
  /** `undefined` where the calendar has no such day. */
  day: Day | undefined;
  /** From 1. */
  page: number;
};

/** A page of the stories of a day. */
export function DayPage({ day, page }: Props) {
  const { stories, pages } = day ? sizeOf(day) : { stories: 0, pages: 0 };
  if (!day || page > pages) notFound();
  const words = wordsIn();

  return (
    <SitePage current={archiveAddress()}>
      <Trail period={day} />
      <EditionHead title={longDay(day)}>
        {stories > 0 && words.counts.stories(stories)}
        {pages > 1 && words.pages.placeBehind(numberIn(page), numberIn(pages))}
      </EditionHead>
      {stories === 0 && <EmptyPeriod what="day" />}
      <RankedStories stories={storiesOn(day, page)} briefs={page === 1 ? 18 : 0} />
      <DayPages day={day} page={page} pages={pages} />
      <WaysAround period={day} label={words.ways.days} />
    </SitePage>
  );
}

/** What the head of a page of a day says. */
export function dayMetadata({ day, page }: Props): Metadata {
  if (!day) return {};

  const { stories } = sizeOf(day);
  const { pages, archive } = wordsIn();
  const title = longDay(day) + (page > 1 ? pages.behind(numberIn(page)) : '');
  const description = archive.ofDay(longDay(day), stories);
  return {
    ...pageHead({ title, description, address: periodAddress(day, page) }),
    ...(stories === 0 && { robots: { index: false } }),
  };
}
