import { site } from '@/lib/site';
import { Notice } from './notice';
import { Sentence } from './sentence';
import { wordsIn } from './words/words';

/** The statement: what conforms, what was tested and how, what is missing, and whom to tell. */
export function Accessibility() {
  const words = wordsIn();
  const { title, meant, relied, tested, limits, tell } = words.accessibility;
  const tellUs = site.contactAddress ? <a href={site.contactAddress}>{tell.tellUs}</a> : tell.tellUs;

  return (
    <Notice title={title} words={words}>
      <p>{meant(site.name)}</p>
      <Points {...relied} />
      <Points {...tested} />
      <Points {...limits} />
      <h2 className="headline text-brief">{tell.title}</h2>
      <p>
        <Sentence words={tell.told} parts={{ tell: tellUs }} />
      </p>
    </Notice>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <>
      <h2 className="headline text-brief">{title}</h2>
      <ul className="ps-5 *:mt-2">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
