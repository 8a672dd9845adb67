import { periodAddress } from '@/lib/capture/calendar';
import type { Tally } from '@/lib/desk/health';
import { words } from './words';

const height = 120;
/** Fewer months than these stand in a narrow chart. */
const few = 12;

/** Captures by month as bars from the first to the last, and as a table. */
export function MonthChart({ months }: { months: Tally[] }) {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return undefined;

  const { health, counts } = words;
  const start = numberOf(first.name);
  const width = numberOf(last.name) - start + 1;
  const most = Math.max(...months.map(({ captures }) => captures));
  return (
    <figure className={width < few ? 'month-chart few' : 'month-chart'}>
      <figcaption>{health.months}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {months.map(({ name, captures }) => {
          const size = Math.max(2, (captures / most) * height);
          return <rect key={name} x={numberOf(name) - start} y={height - size} width="0.8" height={size} />;
        })}
      </svg>
      <p>
        <span>{first.name}</span>
        {last !== first && <span>{last.name}</span>}
      </p>
      <details>
        <summary>{health.month}</summary>
        <ul>
          {months.map(({ name, captures }) => (
            <li key={name}>
              <a href={periodAddress(name)}>{name}</a>: {counts.captures(captures)}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

/** Months since the year 0. */
const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
