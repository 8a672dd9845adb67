import { Fragment } from 'react';
import { type Finding, printable } from '@/lib/capture/frame';
import type { Remedy } from '@/lib/desk/mend';
import { FoundHere } from './found-here';
import { markLine } from './mark-line';
import { words } from './words';

type Props = {
  path: string;
  sha256: string;
  /** Its lines, those that are shown. */
  lines: string[];
  isCut: boolean;
  findings: Finding[];
  remedies: Remedy[];
};

/** The text of a capture, line by line, with what is wrong marked and said where it is. */
export function CaptureSource({ path, sha256, lines, isCut, findings, remedies }: Props) {
  return (
    <div className="source">
      <ol>
        {lines.map((text, at) => {
          const line = at + 1;
          const here = findings.filter((finding) => finding.line === line);
          return (
            <li key={line} id={`L${line}`} dir="auto">
              {markLine(text, here).map(({ start, text: piece, severity }) =>
                severity ? (
                  <mark key={start} className={severity}>
                    {printable(piece) || ' '}
                  </mark>
                ) : (
                  <Fragment key={start}>{printable(piece)}</Fragment>
                ),
              )}
              {here.map((finding) => (
                <FoundHere
                  key={`${finding.code} ${finding.column}`}
                  finding={finding}
                  place={{ path, sha256 }}
                  remedy={remedies.find((remedy) => isOf(remedy, finding))}
                />
              ))}
            </li>
          );
        })}
      </ol>
      {isCut && <p>{words.capture.cut}</p>}
    </div>
  );
}

const isOf = (remedy: Remedy, finding: Finding) =>
  remedy.code === finding.code && remedy.line === finding.line && remedy.column === finding.column;
