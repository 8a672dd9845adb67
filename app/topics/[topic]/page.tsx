import { topTopics } from '@/lib/archive/topics';
import { TopicPage, topicMetadata } from '../topic';

type Props = PageProps<'/topics/[topic]'>;

/** The topics that most readers come upon; the others are made when they are asked for. */
export const generateStaticParams = () => topTopics(50).map(({ topic }) => ({ topic }));

export async function generateMetadata({ params }: Props) {
  return topicMetadata({ topic: (await params).topic, page: 1 });
}

export default async function FirstTopicPage({ params }: Props) {
  return <TopicPage topic={(await params).topic} page={1} />;
}
