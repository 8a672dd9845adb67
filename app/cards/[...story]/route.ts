import { drawCard } from '@/lib/archive/card';
import { findStory } from '@/lib/archive/stories';
import { answerCard } from '../../answer';

export const dynamic = 'force-static';

type Props = { params: Promise<{ story: string[] }> };

/** A card is drawn when it is first asked for. */
export const generateStaticParams = () => [];

/** The card of a story that exists: `/cards/2016/06/28/….png`. */
export async function GET(_request: Request, { params }: Props) {
  const path = `/${(await params).story.join('/')}`;
  const address = /^(.+)\.png$/.exec(path)?.[1];
  const story = address && findStory(address);
  if (!story) return new Response(undefined, { status: 404 });

  return answerCard(await drawCard(story));
}
