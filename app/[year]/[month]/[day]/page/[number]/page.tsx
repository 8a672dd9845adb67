import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findPeriod } from '@/lib/capture/calendar';
import { DayPage, dayMetadata } from '../../../../../day';
import { laterPage } from '../../../../../later-page';

type Props = PageProps<'/[year]/[month]/[day]/page/[number]'>;

// None is built ahead; each is kept once it has been asked for.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return dayMetadata(await placeOf(params));
}

export default async function FurtherDayPage({ params }: Props) {
  return <DayPage {...(await placeOf(params))} />;
}

async function placeOf(params: Props['params']) {
  const { year, month, day, number } = await params;
  return { day: findPeriod(year, month, day), page: laterPage(number) ?? notFound() };
}
