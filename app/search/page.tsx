import type { Metadata } from 'next';
import { countOf } from '@/components/count';
import { ownWords } from '@/components/language';
import { PageLinks } from '@/components/page-links';
import { spanOf } from '@/components/periods';
import { River } from '@/components/river';
import { searchAddress } from '@/components/search-address';
import { SearchField } from '@/components/search-field';
import { SearchFilters } from '@/components/search-filters';
import { SearchHints } from '@/components/search-hints';
import { countFound, findStories, monthsFound, type Question, topicsFound } from '@/lib/archive/search';
import { fewerWords, nearTopics } from '@/lib/archive/search-hints';
import { pageHead } from '../head';
import { archiveAddress, SitePage } from '../site-page';
import { parseQuestion } from './question';

type Props = PageProps<'/search'>;

/** Stories on a page. */
const size = 20;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = parseQuestion(await searchParams).question;
  const title = text ? `“${text.slice(0, 80)}”` : 'Search';
  const description = 'Search every story of the archive, by words, days and topics.';
  return { ...pageHead({ title, description, address: '/search' }), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const { question, page } = parseQuestion(await searchParams);
  const found = countFound(question);

  return (
    <SitePage current="/search">
      <SearchField question={question} />
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
  const pages = Math.ceil(stories / size);
  const shown = Math.min(page, pages);

  return (
    <>
      <p className="small pt-3" {...ownWords}>
        {countOf(stories)} in the archive{first && last && `, ${spanOf(first, last)}`}
      </p>
      <div className="river-grid">
        <div>
          <River stories={findStories(question, size, (shown - 1) * size)} />
          <PageLinks page={shown} pages={pages} addressOf={(other) => searchAddress(question, other)} />
        </div>
        <SearchFilters
          question={question}
          months={monthsFound(question, 240)}
          topics={topicsFound(question, 8)}
        />
      </div>
    </>
  );
}
