import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { periodName, periodTitle } from '@/components/dates';
import { EditionHead } from '@/components/edition-head';
import { EmptyPeriod } from '@/components/empty-period';
import { Trail } from '@/components/trail';
import { WaysOn } from '@/components/ways-on';
import { wordsIn } from '@/components/words/words';
import { Years } from '@/components/years';
import { archiveYears, countsIn, periodsAround } from '@/lib/archive/days';
import { type Period, periodAddress } from '@/lib/capture/calendar';
import { pageHead } from './head';
import { archiveAddress, SitePage } from './site-page';

type Props = {
  period: Period;
  /** What shows the parts of the period, by how many stories each holds that has some. */
  parts: (counts: ReadonlyMap<Period, number>) => ReactNode;
};

/** A year or a month of the archive. */
export function PeriodPage({ period, parts }: Props) {
  const counts = countsIn(period);
  const stories = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const { counts: say, ways } = wordsIn();
  const kind = kindOf(period);

  return (
    <SitePage current={archiveAddress()}>
      {kind === 'month' && <Trail period={period} />}
      <EditionHead title={periodTitle(period)}>
        {stories > 0 &&
          `${say.stories(stories)} ${kind === 'year' ? say.inMonths(counts.size) : say.onDays(counts.size)}`}
      </EditionHead>
      {stories > 0 ? parts(counts) : <EmptyPeriod what={kind} />}
      {kind === 'year' && <Years years={archiveYears()} current={period} />}
      <WaysAround period={period} label={kind === 'year' ? ways.years : ways.months} />
    </SitePage>
  );
}

/** The ways to the nearest years, months or days that hold stories. */
export function WaysAround({ period, label }: { period: Period; label: string }) {
  const { earlier, later } = periodsAround(period);

  return (
    <WaysOn
      label={label}
      {...(earlier && { earlier: placeOf(earlier) })}
      {...(later && { later: placeOf(later) })}
    />
  );
}

/** What the head of a year's or a month's page says. */
export function periodMetadata(period: Period | undefined): Metadata {
  if (!period) return {};

  const title = periodTitle(period);
  const { ofYear, ofMonth } = wordsIn().archive;
  const description = kindOf(period) === 'year' ? ofYear(title) : ofMonth(title);
  return {
    ...pageHead({ title, description, address: periodAddress(period) }),
    ...(countsIn(period).size === 0 && { robots: { index: false } }),
  };
}

const kindOf = (period: Period) => (period.length === 4 ? 'year' : 'month');

const placeOf = (period: Period) => ({ address: periodAddress(period), headline: periodName(period) });
