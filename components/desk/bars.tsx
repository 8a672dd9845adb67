import type { Tally } from '@/lib/desk/health';
import { None } from './none';
import { words } from './words';

/** Numbers as a table, each with a bar as long as it is large. */
export function Bars({ title, tallies }: { title: string; tallies: Tally[] }) {
  if (tallies.length === 0) return <None title={title} />;

  const most = Math.max(...tallies.map(({ captures }) => captures));

  return (
    <table className="bar-table">
      <caption>{title}</caption>
      <tbody>
        {tallies.map(({ name, captures }) => (
          <tr key={name}>
            <th scope="row">
              <a href={`/desk?code=${name}`}>{name}</a>
            </th>
            <td>{words.counts.captures(captures)}</td>
            <td aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.max(0.5, (captures / most) * 100)} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
