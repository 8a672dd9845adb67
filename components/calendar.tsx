import { type Period, weeksOf } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';
import { dayAddress, periodName } from './dates';
import { ownWords } from './language';
import { Tally } from './tally';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Props = {
  month: Period;
  /** How many stories each day holds that has some. */
  counts: ReadonlyMap<Day, number>;
};

/** A month, week by week: a day that holds stories says how many, and leads to them. */
export function Calendar({ month, counts }: Props) {
  const most = Math.max(...counts.values());

  return (
    <table className="calendar" {...ownWords}>
      <caption className="sr-only">Stories on each day of {periodName(month)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday.slice(0, 3)}
              <span className="sr-only">{weekday.slice(3)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, weekday) => (
              <td key={weekdays[weekday]}>
                {day && <DayOfMonth day={day} stories={counts.get(day)} most={most} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = { day: Day; stories: number | undefined; most: number };

function DayOfMonth({ day, stories, most }: DayProps) {
  const number = Number(day.slice(8));
  if (!stories) return <span className="date">{number}</span>;

  return (
    <a href={dayAddress(day)}>
      <time dateTime={day} className="date">
        {number}
        <span className="sr-only"> {periodName(day.slice(0, 7))}: </span>
      </time>
      <Tally stories={stories} most={most} />
    </a>
  );
}
