import type { Metadata } from 'next';
import { latestEdition } from '@/lib/archive/days';
import { findPeriod } from '@/lib/capture/calendar';
import { DayPage, dayMetadata } from '../../../day';

type Props = PageProps<'/[year]/[month]/[day]'>;

export function generateStaticParams() {
  const [year = '', month = '', day = ''] = latestEdition()?.split('-') ?? [];
  return year ? [{ year, month, day }] : [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return dayMetadata({ day: await dayOf(params), page: 1 });
}

export default async function FirstDayPage({ params }: Props) {
  return <DayPage day={await dayOf(params)} page={1} />;
}

async function dayOf(params: Props['params']) {
  const { year, month, day } = await params;
  return findPeriod(year, month, day);
}
