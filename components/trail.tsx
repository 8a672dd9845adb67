import { type Period, periodsAbove } from '@/lib/capture/calendar';
import { dayAddress, periodName } from './dates';
import { ownWords } from './language';

/** The way up from a day to its month and its year. */
export function Trail({ period }: { period: Period }) {
  return (
    <nav aria-label="Way up in the archive" className="trail small" {...ownWords}>
      <ol>
        {periodsAbove(period).map((above) => (
          <li key={above}>
            <a href={dayAddress(above)}>{periodName(above)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
