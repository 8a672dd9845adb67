import type { Period } from '@/lib/capture/calendar';
import { dayAddress } from './dates';
import { ownWords } from './language';

type Props = {
  /** Those that hold stories. */
  years: Period[];
  current: Period;
};

/** The years of the archive, where there are several. */
export function Years({ years, current }: Props) {
  if (years.length < 2) return undefined;

  return (
    <nav aria-label="Years" className="numbers mt-14" {...ownWords}>
      <ol>
        {years.map((year) => (
          <li key={year}>
            <a href={dayAddress(year)} aria-current={year === current ? 'page' : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
