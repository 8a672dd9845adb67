import { findTopic, topicArticles } from '@/lib/archive/topics';
import { type FeedKind, feedForms } from '@/lib/publish/feed-forms';
import { topicAddress } from '@/lib/publish/topic-address';
import { site } from '@/lib/site';
import { answerFeed, feedLength } from '../feed';

type Context = { params: Promise<{ topic: string }> };

/** Answers with the newest articles that name a topic, as a feed. */
export const topicFeed =
  (kind: FeedKind) =>
  async (_request: Request, { params }: Context) => {
    const topic = findTopic((await params).topic);
    if (!topic) return new Response(undefined, { status: 404 });

    const page = topicAddress(topic.topic);
    const articles = topicArticles(topic, feedLength);
    return answerFeed(kind, {
      title: `${topic.name} · ${site.name}`,
      id: page,
      page,
      address: `${page}/${feedForms[kind].file}`,
      articles,
    });
  };
