import type { Question } from '@/lib/archive/search';
import type { Topic } from '@/lib/archive/topics';
import { Choices } from './choices';
import { ownWords } from './language';
import { searchAddress } from './search-address';

type Props = {
  question: Question;
  /** Fewer words that do find stories, and how many. */
  fewer: { text: string; stories: number }[];
  /** Topics that may be meant, or the most named. */
  topics: Topic[];
  /** Where the archive begins to be read; none where it is empty. */
  archive: string | undefined;
};

/** What a search without a result says: nothing was asked, or nothing was found; and the ways on. */
export function SearchHints({ question, fewer, topics, archive }: Props) {
  const { text, from, to, topic } = question;
  const isNarrow = from !== undefined || to !== undefined || topic !== undefined;

  return (
    <div className="max-w-measure pt-4" {...ownWords}>
      <p className="standfirst text-stand">
        {text === '' ? (
          'Ask for words, for a “phrase in quotes”, or for words that begin alike: minist*.'
        ) : (
          <>
            No story in the archive has all of <q dir="auto">{text}</q>
            {isNarrow && ' with what narrows the search'}.
          </>
        )}
      </p>
      <div className="mt-7">
        {text !== '' && isNarrow && (
          <Choices
            title="Search more widely"
            choices={[{ name: 'The whole archive', address: searchAddress({ text, order: question.order }) }]}
          />
        )}
        <Choices
          title="Fewer words"
          choices={fewer.map(({ text: words, stories }) => {
            return { name: words, address: searchAddress({ ...question, text: words }), count: stories };
          })}
        />
        <Choices
          title="Topics"
          choices={topics.map(({ topic: slug, name, stories }) => {
            return { name, address: `/topics/${slug}`, count: stories };
          })}
        />
        {archive && (
          <Choices title="Elsewhere" choices={[{ name: 'The archive by date', address: archive }]} />
        )}
      </div>
    </div>
  );
}
