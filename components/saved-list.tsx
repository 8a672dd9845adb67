import { localeOfDays } from './dates';
import { SavedEntry } from './saved-entry';
import { SavedTools } from './saved-tools';
import { wordsIn } from './words/words';

/** The list that the reader keeps in this browser: the island makes it of a hidden entry. Without JavaScript it says so. */
export function SavedList() {
  const { attributes, saved } = wordsIn();
  const { unkept, full, removed, restored, moved, imported, unreadable } = saved;

  return (
    <div className="max-w-215" {...attributes}>
      <noscript className="block">
        <p className="mt-5">{saved.needsScript}</p>
      </noscript>
      <saved-list
        class="island"
        data-locale={localeOfDays()}
        data-unkept={unkept}
        data-full={full}
        data-removed={removed}
        data-restored={restored}
        data-moved={moved}
        data-imported={imported}
        data-unreadable={unreadable}
      >
        <p data-part="unkept" className="mt-5 empty:hidden" />
        <p data-part="empty" className="mt-5" hidden>
          {saved.empty}
        </p>
        <SavedTools words={saved} />
        <ol className="plain" />
        <ul data-part="entry" hidden>
          <SavedEntry />
        </ul>
      </saved-list>
    </div>
  );
}
