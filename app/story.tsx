import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { AboutCapture } from '@/components/about-capture';
import { ArticleText } from '@/components/article-text';
import { longDay } from '@/components/dates';
import { MentionText } from '@/components/mention-text';
import { MoreLikeThis } from '@/components/more-like-this';
import { PrintedSource } from '@/components/printed-source';
import { StoryList } from '@/components/story-list';
import { Thread } from '@/components/thread';
import { TopicLinks } from '@/components/topic-links';
import { WaysOn } from '@/components/ways-on';
import type { Words } from '@/components/words/english';
import { wordsIn } from '@/components/words/words';
import { moreLike } from '@/lib/archive/more-like';
import { findForward, findStory, listedBy, neighboursOf, readBody, relatedTo } from '@/lib/archive/stories';
import type { Article, Mention, Story } from '@/lib/archive/story';
import { threadOf } from '@/lib/archive/threads';
import { topicsOf } from '@/lib/archive/topics';
import { periodAddress } from '@/lib/capture/calendar';
import { breadcrumbs, newsArticle } from '@/lib/publish/json-ld';
import { CaptureFaults } from './capture-faults';
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
  const words = wordsIn(article.language);
  const related = relatedTo(article);

  return (
    <SitePage language={article.language} data={dataOf(article)}>
      {article.held === 'fault' && <CaptureFaults article={article} />}
      <div className="story-grid">
        <ArticleText article={article} body={readBody(article)} />
        <StoryThread story={article} shown={related} words={words} />
        <aside>
          <Related article={article} stories={related} words={words} />
        </aside>
        <div className="mt-10">
          <TopicLinks topics={topicsOf(article)} words={words} />
          <AboutCapture article={article} words={words} />
          <WaysOn label={words.ways.stories} {...neighboursOf(article)} words={words} />
          <PrintedSource article={article} words={words} />
        </div>
      </div>
    </SitePage>
  );
}

type RelatedProps = { article: Article; stories: Story[]; words: Words };

function Related({ article, stories, words }: RelatedProps) {
  if (stories.length > 0) return <StoryList title={words.article.related} stories={stories} words={words} />;

  return <MoreLikeThis stories={moreLike(article, 6)} words={words} />;
}

function dataOf(article: Article) {
  const { day, headline, address, language } = article;
  const words = wordsIn(language);
  const steps = [
    { name: words.sections.front, address: '/' },
    { name: longDay(day, words), address: periodAddress(day) },
    { name: headline, address },
  ];
  return [newsArticle(article), breadcrumbs(steps)];
}

function MentionPage({ mention }: { mention: Mention }) {
  const words = wordsIn(mention.language);
  const listers = listedBy(mention, 30);

  return (
    <SitePage language={mention.language}>
      <div className="mention-grid">
        <MentionText mention={mention} words={words} />
        <StoryThread story={mention} shown={listers} words={words} />
        <aside>
          <StoryList title={words.mention.listedBy} stories={listers} words={words} />
        </aside>
        <WaysOn label={words.ways.stories} {...neighboursOf(mention)} words={words} />
      </div>
    </SitePage>
  );
}

type ThreadProps = { story: Story; shown: Story[]; words: Words };

/** The thread of a story, where it tells more than the list that its page shows: other stories, or what came before. */
function StoryThread({ story, shown, words }: ThreadProps) {
  const thread = threadOf(story);
  const around = [...thread.earlier, ...thread.later];
  const isShown = ({ address }: Story) => shown.some((each) => each.address === address);
  if (around.every(isShown) && (around.length < 2 || thread.earlier.length === 0)) return undefined;

  return <Thread thread={thread} story={story} place={words.thread.here} words={words} />;
}
