import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findPeriod } from '@/lib/capture/calendar';
import { DayPage, dayMetadata } from '../../../../../day';

type Props = PageProps<'/[year]/[month]/[day]/page/[number]'>;

// None is built ahead; each is kept once it has been asked for.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return dayMetadata(await placeOf(params));
}

export default async function FurtherDayPage({ params }: Props) {
  return <DayPage {...(await placeOf(params))} />;
}

/** The second page is the first that has a number. */
async function placeOf(params: Props['params']) {
  const { year, month, day, number } = await params;
  if (!/^(?:[2-9]|[1-9]\d{1,4})$/.test(number)) notFound();
  return { day: findPeriod(year, month, day), page: Number(number) };
}
