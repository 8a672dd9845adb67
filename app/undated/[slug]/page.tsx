import { StoryPage, storyMetadata } from '../../story';

type Props = PageProps<'/undated/[slug]'>;

// None is built ahead; each is kept once it has been asked for.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  return storyMetadata(addressOf(await params));
}

export default async function UndatedStory({ params }: Props) {
  return <StoryPage address={addressOf(await params)} />;
}

const addressOf = ({ slug }: Awaited<Props['params']>) => decodeURI(`/undated/${slug}`);
