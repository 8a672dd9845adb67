import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { countOf } from '@/components/count';
import { dayAddress, findDay, longDay } from '@/components/dates';
import { EditionHead } from '@/components/edition-head';
import { EmptyDay } from '@/components/empty-day';
import { Page } from '@/components/page';
import { RankedStories } from '@/components/ranked-stories';
import { WaysOn } from '@/components/ways-on';
import { daysAround, latestEdition, storiesOn } from '@/lib/archive/days';
import type { Day } from '@/lib/capture/wall-clock';
import { pageHead } from '../../../head';

type Props = PageProps<'/[year]/[month]/[day]'>;

export function generateStaticParams() {
  const [year = '', month = '', day = ''] = latestEdition()?.split('-') ?? [];
  return year ? [{ year, month, day }] : [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, month, day: date } = await params;
  const day = findDay(year, month, date);
  if (!day) return {};

  const stories = storiesOn(day);
  const description = `The edition of ${longDay(day)}: ${countOf(stories)} in the archive.`;
  return {
    ...pageHead({ title: longDay(day), description, address: dayAddress(day) }),
    ...(stories.length === 0 && { robots: { index: false } }),
  };
}

export default async function DayPage({ params }: Props) {
  const { year, month, day: date } = await params;
  const day = findDay(year, month, date);
  if (!day) notFound();

  const stories = storiesOn(day);
  const { earlier, later } = daysAround(day);
  return (
    <Page>
      <EditionHead title={longDay(day)}>{stories.length > 0 && countOf(stories)}</EditionHead>
      {stories.length === 0 && <EmptyDay />}
      <RankedStories stories={stories} briefs={18} />
      <WaysOn
        label="Earlier and later days"
        {...(earlier && { earlier: placeOf(earlier) })}
        {...(later && { later: placeOf(later) })}
      />
    </Page>
  );
}

const placeOf = (day: Day) => ({ address: dayAddress(day), headline: longDay(day) });
