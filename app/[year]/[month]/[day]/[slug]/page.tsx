import { recentStories } from '@/lib/archive/stories';
import { site } from '@/lib/site';
import { StoryPage, storyMetadata } from '../../../../story';

type Props = PageProps<'/[year]/[month]/[day]/[slug]'>;

export function generateStaticParams() {
  return recentStories(site.prerendered)
    .filter((story) => story.day)
    .map(({ address }) => {
      const [, year = '', month = '', day = '', slug = ''] = address.split('/');
      return { year, month, day, slug };
    });
}

export async function generateMetadata({ params }: Props) {
  return storyMetadata(addressOf(await params));
}

export default async function DatedStory({ params }: Props) {
  return <StoryPage address={addressOf(await params)} />;
}

const addressOf = ({ year, month, day, slug }: Awaited<Props['params']>) =>
  decodeURI(`/${year}/${month}/${day}/${slug}`);
