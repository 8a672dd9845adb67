import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Months } from '@/components/months';
import { archiveYears } from '@/lib/archive/days';
import { findPeriod } from '@/lib/capture/calendar';
import { PeriodPage, periodMetadata } from '../period';

type Props = PageProps<'/[year]'>;

export function generateStaticParams() {
  return archiveYears()
    .slice(-1)
    .map((year) => ({ year }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return periodMetadata(findPeriod((await params).year));
}

export default async function YearPage({ params }: Props) {
  const year = findPeriod((await params).year);
  if (!year) notFound();

  return <PeriodPage period={year} parts={(counts) => <Months year={year} counts={counts} />} />;
}
