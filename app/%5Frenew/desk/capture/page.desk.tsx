import { CaptureSource } from '@/components/desk/capture-source';
import { DeskPage } from '@/components/desk/desk-page';
import { FoundHere } from '@/components/desk/found-here';
import { UndoRemedy } from '@/components/desk/undo-remedy';
import { words } from '@/components/desk/words';
import { archive } from '@/lib/archive/archive';
import { findCaptureState } from '@/lib/archive/captures';
import { linesOf } from '@/lib/capture/span';
import { lastRemedy, remediesOf } from '@/lib/desk/mend';

type Props = { searchParams: Promise<{ path?: string | string[] }> };

/** Lines that are shown of a capture, and characters of a line. */
const [mostLines, longest] = [2_000, 20_000];

/** A capture, line by line, beside the page that it makes. */
export default async function CapturePage({ searchParams }: Props) {
  const path = String((await searchParams).path ?? '');
  const capture = findCaptureState(path, archive());
  if (!capture)
    return (
      <DeskPage title={path}>
        <p>{words.capture.gone}</p>
      </DeskPage>
    );

  const { address, findings } = capture;
  const all = Array.from(linesOf({ offset: 0, text: archive().sourceOf(path) }), ({ text }) => text);
  const lines = all.slice(0, mostLines).map((text) => text.slice(0, longest));
  const { sha256, remedies } = remediesOf(path);
  const beyond = findings.filter(({ line }) => line > lines.length);

  return (
    <DeskPage title={path}>
      <UndoRemedy accepted={lastRemedy(path)} />
      {findings.length === 0 && <p>{words.capture.sound}</p>}
      {beyond.map((finding) => (
        <FoundHere
          key={`${finding.code} ${finding.line}`}
          finding={finding}
          place={{ path, sha256 }}
          remedy={undefined}
        />
      ))}
      <div className="beside">
        <CaptureSource {...{ path, sha256, lines, findings, remedies }} isCut={lines.length < all.length} />
        {address ? <iframe src={address} title={words.capture.page} /> : <p>{words.capture.noPage}</p>}
      </div>
    </DeskPage>
  );
}
