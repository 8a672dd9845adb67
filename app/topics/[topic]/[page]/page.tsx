import { notFound } from 'next/navigation';
import { laterPage } from '../../../later-page';
import { TopicPage, topicMetadata } from '../../topic';

type Props = PageProps<'/topics/[topic]/[page]'>;

// None is built ahead; each is kept once it has been asked for.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  return topicMetadata(placeOf(await params));
}

export default async function LaterTopicPage({ params }: Props) {
  return <TopicPage {...placeOf(await params)} />;
}

const placeOf = ({ topic, page }: Awaited<Props['params']>) => ({
  topic,
  page: laterPage(page) ?? notFound(),
});
