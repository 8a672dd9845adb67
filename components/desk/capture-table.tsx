import { severityOf } from '@/lib/capture/frame';
import type { ListedCapture, Sort } from '@/lib/desk/capture-list';
import { captureAddress, type ListPlace, listAddress } from './addresses';
import { words } from './words';

const columns = Object.keys(words.list.columns) as Sort[];

/** Captures, a line for each; a column's name sorts by it. */
export function CaptureTable({ captures, place }: { captures: ListedCapture[]; place: ListPlace }) {
  return (
    <table className="captures">
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column} column={column} place={place} />
          ))}
        </tr>
      </thead>
      <tbody>
        {captures.map((capture) => (
          <tr key={capture.path}>
            <th scope="row">
              <a href={captureAddress(capture.path)}>{capture.path}</a>
            </th>
            <td dir="auto">
              {capture.address ? <a href={capture.address}>{capture.headline}</a> : capture.headline}
            </td>
            <td className="when">{capture.published?.replace('T', ' ')}</td>
            <td>
              <Found capture={capture} place={place} />
            </td>
            <td>{capture.change && words.changes.kinds[capture.change]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({ column, place: { question, since } }: { column: Sort; place: ListPlace }) {
  const isCurrent = question.sort === column;
  const isReversed = isCurrent && !question.isReversed;
  const order = question.isReversed ? 'descending' : 'ascending';

  return (
    <th scope="col" aria-sort={isCurrent ? order : undefined}>
      <a href={listAddress({ question: { ...question, sort: column, isReversed }, since, page: 1 })}>
        {words.list.columns[column]}
      </a>
    </th>
  );
}

function Found({
  capture: { state, found },
  place: { question, since },
}: {
  capture: ListedCapture;
  place: ListPlace;
}) {
  return (
    <>
      {state !== 'published' && state !== 'error' && <span className="state">{words.states[state]} </span>}
      {found.map(({ code, times }) => (
        <a
          key={code}
          className={severityOf({ code })}
          href={listAddress({ question: { ...question, code }, since, page: 1 })}
        >
          {code}
          {times > 1 && ` ×${times}`}{' '}
        </a>
      ))}
    </>
  );
}
