import { periodAddress } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';
import { otherDay, periodName } from './dates';
import { inDigits } from './numbers';
import { Tally } from './tally';

type Props = {
  day: Day;
  stories: number | undefined;
  /** The largest number of stories of a day of this month. */
  most: number;
};

/** A day in the calendar of a month. */
export function DayOfMonth({ day, stories, most }: Props) {
  const number = inDigits(String(Number(day.slice(8))));
  if (!stories)
    return (
      <span className="date">
        {number}
        <OtherDay day={day} />
      </span>
    );

  return (
    <a href={periodAddress(day)}>
      <time dateTime={day} className="date">
        {number}
        <span className="sr-only"> {periodName(day.slice(0, 7))}: </span>
      </time>
      <OtherDay day={day} />
      <Tally stories={stories} most={most} />
    </a>
  );
}

/** The day in the calendar of the site's words, where that is another. */
function OtherDay({ day }: { day: Day }) {
  const [number, month] = otherDay(day) ?? [];
  if (!number) return undefined;

  return (
    <span className="tally-count text-muted">
      {number} <span>{month}</span>
    </span>
  );
}
