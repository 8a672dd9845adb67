import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { ArticleText } from '@/components/article-text';
import { dayAddress, longDay } from '@/components/dates';
import { MentionText } from '@/components/mention-text';
import { MoreLikeThis } from '@/components/more-like-this';
import { StoryList } from '@/components/story-list';
import { TopicLinks } from '@/components/topic-links';
import { WaysOn } from '@/components/ways-on';
import { moreLike } from '@/lib/archive/more-like';
import { findForward, findStory, listedBy, neighboursOf, readBody, relatedTo } from '@/lib/archive/stories';
import type { Article, Mention } from '@/lib/archive/story';
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
  return (
    <SitePage language={article.language} {...(isPublished(article) && { data: dataOf(article) })}>
      <div className="story-grid">
        <ArticleText article={article} body={readBody(article)} />
        <aside>
          <Related article={article} />
        </aside>
        <div className="mt-10">
          <TopicLinks topics={topicsOf(article)} />
          <StoryList title="Listed by" stories={listedBy(article)} />
          <WaysOn label="Previous and next story" {...neighboursOf(article)} />
        </div>
      </div>
    </SitePage>
  );
}

function Related({ article }: { article: Article }) {
  const related = relatedTo(article);
  if (related.length > 0) return <StoryList title="Related stories" stories={related} />;

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
  return (
    <SitePage language={mention.language}>
      <div className="mention-grid">
        <MentionText mention={mention} />
        <aside>
          <StoryList title="Listed by" stories={listedBy(mention)} />
        </aside>
        <WaysOn label="Previous and next story" {...neighboursOf(mention)} />
      </div>
    </SitePage>
  );
}
