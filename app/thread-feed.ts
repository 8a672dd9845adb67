import { wordsIn } from '@/components/words/words';
import { findStory } from '@/lib/archive/stories';
import { threadOf } from '@/lib/archive/threads';
import { type FeedKind, feedForms } from '@/lib/publish/feed-forms';
import { site } from '@/lib/site';
import { answerFeed } from './feed';

type Context = { params: Promise<{ year: string; month: string; day: string; slug: string }> };

/** Answers with the articles of a story's thread, newest first, as a feed. */
export const threadFeed =
  (kind: FeedKind) =>
  async (_request: Request, { params }: Context) => {
    const { year, month, day, slug } = await params;
    const story = findStory(`/${year}/${month}/${day}/${slug}`);
    if (!story) return new Response(undefined, { status: 404 });

    const address = `${story.address}/${feedForms[kind].file}`;
    const { earlier, later } = threadOf(story);
    return answerFeed(kind, {
      title: `${wordsIn(story.language).thread.of(story.headline)} · ${site.name}`,
      language: story.language,
      // Its page is what the story itself is known by.
      id: address,
      page: story.address,
      address,
      articles: [...earlier, story, ...later].filter((each) => each.kind === 'article').reverse(),
    });
  };
