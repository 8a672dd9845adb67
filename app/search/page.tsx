import type { Metadata } from 'next';
import { spanOf } from '@/components/dates';
import { PageLinks } from '@/components/page-links';
import { River } from '@/components/river';
import { searchAddress } from '@/components/search-address';
import { SearchField } from '@/components/search-field';
import { SearchFilters } from '@/components/search-filters';
import { SearchHints } from '@/components/search-hints';
import { UnreadFilters } from '@/components/unread-filters';
import { wordsIn } from '@/components/words/words';
import { countFound, findStories, monthsFound, type Question, topicsFound } from '@/lib/archive/search';
import { fewerWords, nearTopics } from '@/lib/archive/search-hints';
import { firstOf } from '@/lib/capture/first-of';
import { pageHead } from '../head';
import { archiveAddress, SitePage } from '../site-page';
import { parseQuestion } from './question';

type Props = PageProps<'/search'>;

/** Stories on a page. */
const size = 20;

/** Months, the newest, in which what is found is counted: a hundred years of them. */
const mostMonths = 1_200;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = parseQuestion(await searchParams).question;
  const { search } = wordsIn();
  const title = text ? search.asked(firstOf(text, 80)) : search.title;
  const { description } = search;
  return { ...pageHead({ title, description, address: '/search' }), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const { question, page, unread } = parseQuestion(await searchParams);
  const found = countFound(question);

  return (
    <SitePage current="/search">
      <SearchField question={question} />
      <UnreadFilters filters={unread} />
      {found.stories > 0 ? (
        <Results question={question} found={found} page={page} />
      ) : (
        <SearchHints
          question={question}
          fewer={fewerWords(question)}
          topics={nearTopics(question.text, 12)}
          archive={archiveAddress()}
        />
      )}
    </SitePage>
  );
}

type Answer = { question: Question; found: ReturnType<typeof countFound>; page: number };

function Results({ question, found: { stories, first, last }, page }: Answer) {
  const { attributes, search } = wordsIn();
  const pages = Math.ceil(stories / size);
  const shown = Math.min(page, pages);

  return (
    <>
      <p className="small pt-3" {...attributes}>
        {first && last ? search.foundBetween(stories, spanOf(first, last)) : search.found(stories)}
      </p>
      <div className="river-grid">
        <div>
          <River stories={findStories(question, size, (shown - 1) * size)} />
          <PageLinks page={shown} pages={pages} addressOf={(other) => searchAddress(question, other)} />
        </div>
        <SearchFilters
          question={question}
          months={monthsFound(question, mostMonths)}
          topics={topicsFound(question, 8)}
        />
      </div>
    </>
  );
}
