import type { Choice, Question } from '@/lib/archive/search';
import { boundsOf } from '@/lib/capture/calendar';
import { type ChoiceLink, Choices } from './choices';
import { DateRange } from './date-range';
import { shortPeriod } from './dates';
import { searchAddress } from './search-address';
import { wordsIn } from './words/words';

type Props = {
  question: Question;
  /** The months and topics of what was found, each with how many stories. */
  months: Choice[];
  topics: Choice[];
};

/** What narrows a search, and its order: all of it links and a form. */
export function SearchFilters({ question, months, topics }: Props) {
  const { attributes, filters } = wordsIn();

  return (
    <aside className="opened" aria-label={filters.name} {...attributes}>
      <Choices title={filters.when} choices={timesFor(question, months)} />
      <DateRange question={question} />
      <Choices title={filters.topic} choices={topicsFor(question, topics)} />
      <Choices title={filters.order} choices={ordersFor(question)} />
    </aside>
  );
}

function timesFor({ from, to, ...always }: Question, months: Choice[]): ChoiceLink[] {
  const { anyTime: name } = wordsIn().filters;
  const anyTime = { name, address: searchAddress(always), isChosen: !from && !to };
  const times = periods(months).map(({ value, stories }) => {
    const days = boundsOf(value);
    return {
      name: shortPeriod(value),
      address: searchAddress({ ...always, ...days }),
      count: stories,
      isChosen: days.from === from && days.to === to,
    };
  });
  return [anyTime, ...times];
}

function topicsFor({ topic: chosen, ...always }: Question, topics: Choice[]): ChoiceLink[] {
  const named = topics.map(({ value: topic, name, stories }) => ({
    name,
    address: searchAddress({ ...always, topic }),
    count: stories,
    isChosen: topic === chosen,
  }));
  const anyTopic = { name: wordsIn().filters.anyTopic, address: searchAddress(always) };
  return chosen ? [anyTopic, ...named] : named;
}

function ordersFor(question: Question): ChoiceLink[] {
  const { newest, relevant } = wordsIn().filters;
  return (['relevance', 'date'] as const).map((order) => ({
    name: order === 'date' ? newest : relevant,
    address: searchAddress({ ...question, order }),
    isChosen: order === question.order,
  }));
}

/** Years before months, where there is more than one. */
function periods(months: Choice[]): Choice[] {
  const years = new Map<string, number>();
  for (const { value, stories } of months) {
    const year = value.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + stories);
  }
  const yearly = [...years].map(([value, stories]) => ({ value, name: value, stories }));
  return [...(yearly.length > 1 ? yearly : []), ...months.slice(0, 8)];
}
