import './archive.css';
import { type Period, periodAddress } from '@/lib/capture/calendar';
import { periodName } from './dates';
import { wordsIn } from './words/words';

type Props = {
  /** Those that hold stories. */
  years: Period[];
  current: Period;
};

/** The years of the archive, where there are several. */
export function Years({ years, current }: Props) {
  const { attributes, archive } = wordsIn();
  if (years.length < 2) return undefined;

  return (
    <nav aria-label={archive.years} className="numbers years mt-14" {...attributes}>
      <ol>
        {years.map((year) => (
          <li key={year}>
            <a href={periodAddress(year)} aria-current={year === current ? 'page' : undefined}>
              {periodName(year)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
