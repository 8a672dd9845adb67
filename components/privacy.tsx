import { site } from '@/lib/site';
import { DrawnButton } from './drawn-button';
import { Notice } from './notice';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

/** What the site knows of its readers, and what their browser keeps for them, to be erased. */
export function Privacy() {
  const words = wordsIn();
  const { title, site: ofSite, browser, kept, nothing, erase, eraseAll, erased, needsScript } = words.privacy;

  return (
    <Notice title={title} words={words}>
      <p>{ofSite(site.name)}</p>
      <h2 className="headline text-brief">{browser.title}</h2>
      <p>{browser.told}</p>
      <noscript className="block">
        <p>{needsScript}</p>
      </noscript>
      <stored-data class="block" data-locale={words.locale} data-nothing={nothing} data-erased={erased}>
        <dl className="mt-5 font-sans">
          {Object.entries(placesOf(kept)).map(([place, what]) => (
            <div
              key={place}
              id={place}
              className="flex flex-wrap items-baseline justify-between gap-x-7 rule-above py-2 text-small"
            >
              <dt>{what}</dt>
              <dd className="ms-auto flex items-baseline gap-x-3">
                <output>{nothing}</output>
                <DrawnButton label={erase} name={`${erase} ${what}`} className="tall text-link" />
              </dd>
            </div>
          ))}
        </dl>
        <p className="rule-above py-2 font-sans text-small">
          <DrawnButton label={eraseAll} value="all" className="tall text-link" />
        </p>
        <p role="status" className="small font-sans" />
      </stored-data>
    </Notice>
  );
}

/** What a browser keeps, by the name under which it does. */
const placesOf = ({ display, saved, read, keys, pages }: Words['privacy']['kept']) => ({
  'dateline:display': display,
  'dateline:saved': saved,
  'dateline:read': read,
  'dateline:keys': keys,
  caches: pages,
});
