import './archive.css';
import { monthsOf, type Period, periodAddress } from '@/lib/capture/calendar';
import { monthName } from './dates';
import { Tally } from './tally';
import { wordsIn } from './words/words';

type Props = {
  year: Period;
  /** How many stories each month holds that has some. */
  counts: ReadonlyMap<Period, number>;
};

/** The months of a year: one that holds stories says how many, and leads to them. */
export function Months({ year, counts }: Props) {
  const most = Math.max(...counts.values());

  return (
    <ol className="months" {...wordsIn().attributes}>
      {monthsOf(year).map((month) => (
        <li key={month}>
          <Month month={month} stories={counts.get(month)} most={most} />
        </li>
      ))}
    </ol>
  );
}

type MonthProps = { month: Period; stories: number | undefined; most: number };

function Month({ month, stories, most }: MonthProps) {
  const name = monthName(month);
  if (!stories) return <span className="date">{name}</span>;

  return (
    <a href={periodAddress(month)}>
      <time dateTime={month} className="date">
        {name}
        <span className="sr-only">: </span>
      </time>
      <Tally stories={stories} most={most} />
    </a>
  );
}
