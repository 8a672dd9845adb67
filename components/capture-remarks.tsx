import type { Code } from '@/lib/capture/diagnostic';
import { wordsIn } from './words/words';

/** What is wrong with a capture, in a reader's words. */
export function CaptureRemarks({ codes }: { codes: Code[] }) {
  const { attributes, capture, remarks } = wordsIn();

  return (
    <section className="opened mt-10" {...attributes}>
      <h2 className="part">{capture.found}</h2>
      {codes.length === 0 ? (
        <p className="mt-3">{capture.sound}</p>
      ) : (
        <ul className="mt-0.5 list-disc ps-5 *:mt-2">
          {codes.map((code) => (
            <li key={code}>{remarks[code]}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
