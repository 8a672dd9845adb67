import './archive.css';
import { type Period, weeksOf } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';
import { periodName } from './dates';
import { DayOfMonth } from './day-of-month';
import { type Weekday, weekdaysIn } from './weekdays';
import { wordsIn } from './words/words';

type Props = {
  month: Period;
  /** How many stories each day holds that has some. */
  counts: ReadonlyMap<Day, number>;
};

/** A month, week by week: a day that holds stories says how many, and leads to them. */
export function Calendar({ month, counts }: Props) {
  const { attributes, archive, firstWeekday } = wordsIn();
  const weekdays = weekdaysIn();
  const most = Math.max(...counts.values());

  return (
    <table className="calendar" {...attributes}>
      <caption className="sr-only">{archive.month(periodName(month))}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <WeekdayHead key={weekday.long} {...weekday} />
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, firstWeekday).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, i) => (
              <td key={weekdays[i]?.long}>
                {day && <DayOfMonth day={day} stories={counts.get(day)} most={most} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As short as it is written, or where it is never written short, as there is room; said in full. */
function WeekdayHead({ long, short, letter }: Weekday) {
  if (short === long)
    return (
      <th scope="col" data-letter={letter}>
        <span>{long}</span>
      </th>
    );

  return (
    <th scope="col">
      {short}
      <span className="sr-only">{long.slice(short.length)}</span>
    </th>
  );
}
