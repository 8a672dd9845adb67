import type { Shelf } from '../archive/shelf';
import { unreadableFile } from '../capture/diagnostic';
import { type Finding, findingsOf, severityOf } from '../capture/frame';
import { nameFault } from './name';
import { parseIncoming } from './reading';

/** A file that comes in: its name from the folder it was chosen in, with `/` between folders, and its bytes. */
export type Incoming = { name: string; bytes: Uint8Array };

/** What became of it. `findings` point into `source`, the file's text. */
export type Outcome =
  /** Kept at `path` in the content folder. */
  | { kind: 'imported'; path: string; source: string; findings: Finding[] }
  /** The capture at `path` says the same. */
  | { kind: 'duplicate'; path: string }
  /** An error keeps it out. */
  | { kind: 'faulty'; source: string; findings: Finding[] }
  /** It has such a name that it was not looked at. */
  | { kind: 'refused'; reason: string }
  /** It is neither a capture nor a page, by the ending of its name. */
  | { kind: 'skipped'; reason: string };

/** What becomes of a file that cannot be read. */
export const unreadable: Outcome = {
  kind: 'faulty',
  source: '',
  findings: findingsOf('', [unreadableFile]),
};

/** Takes a raw capture or a saved page into the archive: all of it or nothing. Throws where the disk refuses. */
export function importFile({ name, bytes }: Incoming, shelf: Shelf): Outcome {
  const fault = nameFault(name);
  if (fault) return { kind: 'refused', reason: fault };

  const reading = parseIncoming({ name, bytes }, shelf.now());
  if (reading.kind === 'skipped') return reading;
  const { source, capture, diagnostics } = reading;
  const findings = findingsOf(source, diagnostics);
  if (!capture || findings.some((finding) => severityOf(finding) === 'error'))
    return { kind: 'faulty', source, findings };

  const { kind, path } = shelf.keep({ ...capture, source: { name, bytes } });
  return kind === 'imported' ? { kind, path, source, findings } : { kind, path };
}
