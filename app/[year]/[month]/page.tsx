import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Calendar } from '@/components/calendar';
import { latestEdition } from '@/lib/archive/days';
import { findPeriod } from '@/lib/capture/calendar';
import { PeriodPage, periodMetadata } from '../../period';

type Props = PageProps<'/[year]/[month]'>;

export function generateStaticParams() {
  const [year = '', month = ''] = latestEdition()?.split('-') ?? [];
  return year ? [{ year, month }] : [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return periodMetadata(await monthOf(params));
}

export default async function MonthPage({ params }: Props) {
  const month = await monthOf(params);
  if (!month) notFound();

  return <PeriodPage period={month} parts={(counts) => <Calendar month={month} counts={counts} />} />;
}

async function monthOf(params: Props['params']) {
  const { year, month } = await params;
  return findPeriod(year, month);
}
