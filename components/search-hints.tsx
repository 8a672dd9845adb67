import type { Question } from '@/lib/archive/search';
import type { Topic } from '@/lib/archive/topics';
import { Choices, topicChoice } from './choices';
import { DateRange } from './date-range';
import { searchAddress } from './search-address';
import { Sentence } from './sentence';
import { wordsIn } from './words/words';

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
  const { attributes, hints, topics: named } = wordsIn();
  const isNarrow = from !== undefined || to !== undefined || topic !== undefined;

  return (
    <div className="max-w-measure pt-5" {...attributes}>
      <p className="standfirst text-stand">
        {text === '' ? (
          hints.ask
        ) : (
          <Sentence
            words={isNarrow ? hints.noneNarrow : hints.none}
            parts={{ words: <q dir="auto">{text}</q> }}
          />
        )}
      </p>
      <div className="mt-7">
        {text !== '' && isNarrow && (
          <Choices
            title={hints.widely}
            choices={[{ name: hints.whole, address: searchAddress({ text, order: question.order }) }]}
          />
        )}
        {text !== '' && (from || to) && <DateRange question={question} />}
        <Choices
          title={hints.fewer}
          choices={fewer.map(({ text: words, stories }) => {
            return { name: words, address: searchAddress({ ...question, text: words }), count: stories };
          })}
        />
        <Choices title={named.title} choices={topics.map(topicChoice)} />
        {archive && <Choices title={hints.elsewhere} choices={[{ name: hints.byDate, address: archive }]} />}
      </div>
    </div>
  );
}
