import type { Metadata } from 'next';
import { wordsIn } from '@/components/words/words';
import type { Article, Story } from '@/lib/archive/story';
import { firstOf } from '@/lib/capture/first-of';
import { authorOf } from '@/lib/publish/author';
import { canonical } from '@/lib/publish/canonical';
import { cardAddress, cardSize, siteCard } from '@/lib/publish/cards';
import { newsroomTime } from '@/lib/publish/newsroom-time';
import { site } from '@/lib/site';

type Told = {
  title: string;
  description: string;
  address: string;
};

/** What the site is, in a sentence. */
export const siteDescription = wordsIn().about(site.name);

/** The picture of every page that has none of its own. */
export const sitePicture = pictureOf(siteCard, site.name);

/** What the head of a page says, to search engines and to those with whom it is shared. */
export function pageHead({ title, description, address }: Told): Metadata {
  return {
    // Next puts it into the template of the layout by `replace`, to which `$&` is more than two signs.
    title: title.replaceAll('$', '$$$$'),
    description,
    alternates: { canonical: canonical(address) },
    openGraph: {
      ...shared({ title, description, address }),
      type: 'website',
      images: [sitePicture],
    },
  };
}

/** The same of a story. A mention is kept out of search engines. */
export function storyHead(story: Story): Metadata {
  const { headline: title, address } = story;
  const description =
    story.kind === 'article' ? shorten(story.standfirst) : wordsIn(story.language).mention.description(title);
  const images = [pictureOf(cardAddress(address), title)];
  const openGraph = {
    ...shared({ title, description, address }),
    locale: localeOf(story.language.tag ?? site.latinLanguage),
    images,
  };
  return {
    ...pageHead({ title, description, address }),
    openGraph:
      story.kind === 'article'
        ? { ...openGraph, type: 'article', ...publishedBy(story) }
        : { ...openGraph, type: 'website' },
    ...(story.kind === 'mention' && { robots: { index: false } }),
  };
}

function shared({ title, description, address }: Told) {
  const url = canonical(address);
  return { title, description, url, siteName: site.name, locale: localeOf() };
}

function publishedBy(article: Article) {
  return { publishedTime: newsroomTime(article.published), authors: [authorOf(article) ?? site.name] };
}

function pictureOf(address: string, alt: string) {
  return { ...cardSize, url: canonical(address), alt };
}

/** `en_US`: Open Graph wants a country with each language. */
function localeOf(tag = site.language) {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

/** As much of a standfirst as search engines show, cut between words. */
function shorten(text: string) {
  if (text.length <= 300) return text;
  const whole = text.slice(0, text.lastIndexOf(' ', 299) + 1) || firstOf(text, 299);
  return `${whole.trimEnd()}…`;
}
