import { type Finding, severityOf } from '@/lib/capture/frame';
import { captureAddress } from './addresses';
import { words } from './words';

/** What keeps an article out, and whatever else is wrong with its capture. */
export function FaultList({ path, findings }: { path: string; findings: Finding[] }) {
  return (
    <section aria-label={words.lost} className="links mt-5" {...words.attributes}>
      <p className="part">{words.lost}</p>
      <ul className="mt-3 list-disc space-y-2 ps-5">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.line} ${finding.column}`}>
            <a href={captureAddress(path)}>
              {path}:{finding.line}:{finding.column}
            </a>{' '}
            {severityOf(finding)}: {finding.message}
            <span className="small"> {finding.hint}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
