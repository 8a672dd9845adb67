import { type Finding, severityOf } from '@/lib/capture/frame';
import type { Remedy } from '@/lib/desk/mend';
import { DifferenceView } from './difference-view';
import { words } from './words';

type Props = {
  finding: Finding;
  /** The file that it was found in. */
  place: { path: string; sha256: string };
  remedy: Remedy | undefined;
};

/** One thing that is wrong, what to do about it and, where that is certain, the remedy to accept. */
export function FoundHere({ finding, place, remedy }: Props) {
  const { code, line, column, message, hint } = finding;
  const severity = severityOf(finding);

  return (
    <aside className={`found ${severity}`} dir="ltr">
      <p>
        {line}:{column} {severity} {message} ({code})
      </p>
      <p>{hint}</p>
      {remedy && (
        <form action="/desk/mend" method="post">
          <DifferenceView difference={remedy.difference} />
          {Object.entries({ ...place, code, line, column }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit">{words.capture.accept}</button>
        </form>
      )}
    </aside>
  );
}
