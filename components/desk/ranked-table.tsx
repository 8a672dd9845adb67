import { None } from './none';

type Row = { name: string; address?: string; value: string };
type Props = { title: string; column: string; rows: Row[] };

/** Names under a title, in their order, each with a number or a day. */
export function RankedTable({ title, column, rows }: Props) {
  if (rows.length === 0) return <None title={title} />;

  return (
    <table className="ranks">
      <caption>{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{column}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, address, value }) => (
          <tr key={address ?? name}>
            <th scope="row" dir="auto">
              {address ? <a href={address}>{name}</a> : name}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
