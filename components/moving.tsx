import { fetchedAhead, renderedAhead } from './speculation-rules';

/**
 * Tells browsers which pages the reader may turn to next; not in `next dev`, where they may change until then. What is
 * fetched ahead waits as data until `fetchAhead` makes rules of it.
 */
export function Moving() {
  if (process.env.NODE_ENV === 'development') return undefined;

  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the policy knows its hash. */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: renderedAhead }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the same */}
      <script type="application/json" id="ahead" dangerouslySetInnerHTML={{ __html: fetchedAhead }} />
    </>
  );
}
