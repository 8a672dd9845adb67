import { Sentence } from './sentence';
import { wordsIn } from './words/words';

type Props = { filters: ('from' | 'to' | 'topic' | 'order')[] };

/** Says which filters of a search the address does not give readably; nothing where there are none. */
export function UnreadFilters({ filters }: Props) {
  const { attributes, filters: words } = wordsIn();
  if (filters.length === 0) return undefined;

  const listed = new Intl.ListFormat(attributes.lang).formatToParts(filters.map((filter) => words[filter]));
  const names = listed.map(({ type, value }) => (type === 'element' ? <q key={value}>{value}</q> : value));
  return (
    <p className="small pt-3" {...attributes}>
      <Sentence words={words.unread} parts={{ names }} />
    </p>
  );
}
