import type { Change } from '@/lib/archive/changes';
import { captureAddress } from './addresses';
import { words } from './words';

type Props = { since: number; changes: Change[]; count: number };

/** What became of captures since the desk was opened. */
export function Changes({ since, changes, count }: Props) {
  const { title, none, kinds, more, anew } = words.changes;

  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{title(new Date(since).toTimeString().slice(0, 5))}</h2>
      {count === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {changes.map(({ path, kind }) => (
            <li key={path}>
              {kind === 'deleted' ? path : <a href={captureAddress(path)}>{path}</a>} {kinds[kind]}
            </li>
          ))}
          {count > changes.length && <li>{more(count - changes.length)}</li>}
        </ul>
      )}
      <p>
        <a href="/desk">{anew}</a>
      </p>
    </section>
  );
}
