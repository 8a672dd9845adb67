import type { Bar } from './chart-bars';
import { shortPeriod } from './dates';
import { numberIn } from './numbers';
import { wordsIn } from './words/words';

/** The numbers of a chart, for those who cannot see it. */
export function ChartTable({ bars }: { bars: Bar[] }) {
  const { topics } = wordsIn();

  return (
    <table className="sr-only">
      <caption>{topics.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{topics.time}</th>
          <th scope="col">{topics.stories}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ period, stories }) => (
          <tr key={period}>
            <th scope="row">{shortPeriod(period)}</th>
            <td>{numberIn(stories)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
