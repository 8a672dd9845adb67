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

/** The first page has an address without a number. */
const placeOf = ({ topic, page }: Awaited<Props['params']>) => ({
  topic,
  page: /^[1-9]\d{0,5}$/.test(page) && page !== '1' ? Number(page) : 0,
});
