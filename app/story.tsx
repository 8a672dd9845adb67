import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { ArticleText } from '@/components/article-text';
import { dayAddress, longDay } from '@/components/dates';
import { MentionText } from '@/components/mention-text';
import { MoreLikeThis } from '@/components/more-like-this';
import { StoryList } from '@/components/story-list';
import { Thread } from '@/components/thread';
import { TopicLinks } from '@/components/topic-links';
import { WaysOn } from '@/components/ways-on';
import { moreLike } from '@/lib/archive/more-like';
import { findForward, findStory, listedBy, neighboursOf, readBody, relatedTo } from '@/lib/archive/stories';
import type { Article, Mention, Story } from '@/lib/archive/story';
import { threadOf } from '@/lib/archive/threads';
import { topicsOf } from '@/lib/archive/topics';
import { breadcrumbs, newsArticle } from '@/lib/publish/json-ld';
import { isPublished } from './clock';
import { storyHead } from './head';
import { SitePage } from './site-page';

/** What stands at `address`, decoded: a story's page, or the way to where it went. */
export function StoryPage({ address }: { address: string }) {
  const story = findStory(address);
  if (story)
    return story.kind === 'article' ? <ArticlePage article={story} /> : <MentionPage mention={story} />;

  const forward = findForward(address);
  if (forward) permanentRedirect(encodeURI(forward));
  notFound();
}

/** What the head of a story's page says. */
export function storyMetadata(address: string): Metadata {
  const story = findStory(address);
  return story ? storyHead(story) : {};
}

function ArticlePage({ article }: { article: Article }) {
  const related = relatedTo(article);

  return (
    <SitePage language={article.language} {...(isPublished(article) && { data: dataOf(article) })}>
      <div className="story-grid">
        <ArticleText article={article} body={readBody(article)} />
        <StoryThread story={article} shown={related} />
        <aside>
          <Related article={article} stories={related} />
        </aside>
        <div className="mt-10">
          <TopicLinks topics={topicsOf(article)} />
          <WaysOn label="Previous and next story" {...neighboursOf(article)} />
        </div>
      </div>
    </SitePage>
  );
}

function Related({ article, stories }: { article: Article; stories: Story[] }) {
  if (stories.length > 0) return <StoryList title="Related stories" stories={stories} />;

  return <MoreLikeThis stories={moreLike(article, 6)} />;
}

function dataOf(article: Article) {
  const { day, headline, address } = article;
  const steps = [
    { name: 'Front page', address: '/' },
    { name: longDay(day), address: dayAddress(day) },
    { name: headline, address },
  ];
  return [newsArticle(article), breadcrumbs(steps)];
}

function MentionPage({ mention }: { mention: Mention }) {
  const listers = listedBy(mention, 30);

  return (
    <SitePage language={mention.language}>
      <div className="mention-grid">
        <MentionText mention={mention} />
        <StoryThread story={mention} shown={listers} />
        <aside>
          <StoryList title="Listed by" stories={listers} />
        </aside>
        <WaysOn label="Previous and next story" {...neighboursOf(mention)} />
      </div>
    </SitePage>
  );
}

/** The thread of a story, where it tells more than the list that its page shows: other stories, or what came before. */
function StoryThread({ story, shown }: { story: Story; shown: Story[] }) {
  const thread = threadOf(story);
  const around = [...thread.earlier, ...thread.later];
  const isShown = ({ address }: Story) => shown.some((each) => each.address === address);
  if (around.every(isShown) && (around.length < 2 || thread.earlier.length === 0)) return undefined;

  return <Thread thread={thread} story={story} place="You are reading this" />;
}
