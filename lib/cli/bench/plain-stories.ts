import type { Archive } from '../../archive/archive';
import { readBody, recentStories, relatedTo } from '../../archive/stories';

/** An article with nothing beside its text but the held articles of its related list. */
export type PlainStory = {
  address: string;
  headline: string;
  published: string;
  paragraphs: string[];
  related: { address: string; headline: string }[];
};

/** The articles among an archive's newest stories, of which there are `count` at most. */
export function* plainStories(archive: Archive, count: number): Generator<PlainStory> {
  for (const story of recentStories(count, archive)) {
    if (story.kind !== 'article') continue;
    const { address, headline, standfirst, published } = story;
    const related = relatedTo(story, archive).filter(({ kind }) => kind === 'article');
    const paragraphs = [standfirst, ...readBody(story, archive)];
    const links = related.map(({ address, headline }) => ({ address, headline }));
    yield { address, headline, published, paragraphs, related: links };
  }
}
