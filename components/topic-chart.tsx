import './river.css';
import type { DayCount } from '@/lib/archive/topics';
import { buildBars } from './chart-bars';
import { ChartTable } from './chart-table';
import { shortPeriod } from './dates';
import { wordsIn } from './words/words';

const height = 120;
const width = 576;
/** Few bars stay slim. */
const widest = 18;

/** Stories over time as bars, and as a table for those who cannot see them; nothing for one time alone. */
export function TopicChart({ days }: { days: DayCount[] }) {
  const bars = buildBars(days);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || first === last) return undefined;

  const bar = Math.min(widest, (width / bars.length) * 0.7);
  const placeOf = (at: number) => Math.round((at * (width - bar) * 10) / (bars.length - 1)) / 10;
  const most = Math.max(...bars.map(({ stories }) => stories));
  return (
    <figure className="mb-7" {...wordsIn().attributes}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="bars" aria-hidden="true">
        {bars.map(({ period, stories }, at) => {
          const size = Math.max(3, Math.round((stories / most) * (height - 10)));
          return (
            stories > 0 && (
              <rect key={period} x={placeOf(at)} y={height - size} width={bar.toFixed(1)} height={size} />
            )
          );
        })}
      </svg>
      <ChartTable bars={bars} />
      <figcaption className="small flex justify-between py-1">
        <span>{shortPeriod(first.period)}</span>
        <span>{shortPeriod(last.period)}</span>
      </figcaption>
    </figure>
  );
}
