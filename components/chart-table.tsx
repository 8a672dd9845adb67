import type { Bar } from './chart-bars';
import { periodName } from './periods';

/** The numbers of a chart, for those who cannot see it. */
export function ChartTable({ bars }: { bars: Bar[] }) {
  return (
    <table className="sr-only">
      <caption>Stories over time</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Stories</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ period, stories }) => (
          <tr key={period}>
            <th scope="row">{periodName(period)}</th>
            <td>{stories}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
