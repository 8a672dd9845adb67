import { frame, printable, severityOf } from '@/lib/capture/frame';
import type { Outcome } from '@/lib/intake/import-file';
import { captureAddress } from './addresses';
import { words } from './words';

const kinds = ['imported', 'duplicate', 'faulty', 'refused', 'skipped'] as const;

/** What became of each file, and how many of them each thing became of. */
export function ImportReport({ files }: { files: { name: string; outcome: Outcome }[] }) {
  const countOf = (kind: Outcome['kind']) => files.filter(({ outcome }) => outcome.kind === kind).length;

  return (
    <>
      <p className="counts">
        {kinds.map((kind) => (
          <span key={kind}>
            {countOf(kind)} {words.brought[kind]}
          </span>
        ))}
      </p>
      <ul>
        {files.map(({ name, outcome }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list stays as it is.
          <li key={`${place} ${name}`}>
            {printable(name)}: {words.brought[outcome.kind]}
            <Detail name={name} outcome={outcome} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Detail({ name, outcome }: { name: string; outcome: Outcome }) {
  switch (outcome.kind) {
    case 'imported':
      return (
        <>
          {' '}
          <a href={captureAddress(outcome.path)}>{outcome.path}</a>
          <Frames name={name} outcome={outcome} />
        </>
      );
    case 'duplicate':
      return (
        <>
          {' '}
          <a href={captureAddress(outcome.path)}>{outcome.path}</a>
        </>
      );
    case 'faulty':
      return <Frames name={name} outcome={outcome} />;
    default:
      return ` (${outcome.reason})`;
  }
}

type Read = Extract<Outcome, { source: string }>;

function Frames({ name, outcome: { source, findings } }: { name: string; outcome: Read }) {
  const grave = findings.filter((finding) => severityOf(finding) !== 'note');
  return grave.map((finding) => (
    <pre key={`${finding.code} ${finding.line} ${finding.column}`}>{frame(name, source, finding)}</pre>
  ));
}
