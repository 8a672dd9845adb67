import './archive.css';
import { type Period, periodsAbove } from '@/lib/capture/calendar';
import { dayAddress, periodName } from './dates';
import { wordsIn } from './words/words';

/** The way up from a day to its month and its year. */
export function Trail({ period }: { period: Period }) {
  const { attributes, ways } = wordsIn();

  return (
    <nav aria-label={ways.up} className="trail small" {...attributes}>
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
