import './archive.css';
import { type Period, periodAddress, periodsAbove } from '@/lib/capture/calendar';
import { periodName } from './dates';
import { wordsIn } from './words/words';

/** The way up from a day to its month and its year. */
export function Trail({ period }: { period: Period }) {
  const { attributes, ways } = wordsIn();

  return (
    <nav aria-label={ways.up} className="trail small" {...attributes}>
      <ol>
        {periodsAbove(period).map((above) => (
          <li key={above}>
            <a href={periodAddress(above)}>{periodName(above)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
