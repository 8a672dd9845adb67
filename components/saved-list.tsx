import { localeOfDays } from './dates';
import { SavedEntry } from './saved-entry';
import { SavedTools } from './saved-tools';
import { wordsIn } from './words/words';

/** The list that the reader keeps in this browser: the island makes it of a hidden entry. Without JavaScript it says so. */
export function SavedList() {
  const { attributes, saved } = wordsIn();
  const { full, removed, restored, moved, imported, unreadable } = saved;

  return (
    <div className="max-w-215" {...attributes}>
      <noscript className="block">
        <p className="mt-5">{saved.needsScript}</p>
      </noscript>
      <saved-list
        class="island"
        data-locale={localeOfDays()}
        data-full={full}
        data-removed={removed}
        data-restored={restored}
        data-moved={moved}
        data-imported={imported}
        data-unreadable={unreadable}
      >
        <div className="unkept mt-5" hidden>
          {saved.unkept}
        </div>
        <p className="empty mt-5" hidden>
          {saved.empty}
        </p>
        <SavedTools words={saved} />
        <ol className="plain" />
        <ul hidden>
          <SavedEntry />
        </ul>
      </saved-list>
    </div>
  );
}
