import './ranks.css';
import { localeOfDays } from './dates';
import { wordsIn } from './words/words';

/** The stories that the reader's browser can show without a network; it lists them itself. */
export function KeptHere() {
  const { attributes, offline } = wordsIn();

  return (
    <offline-list data-locale={localeOfDays()} class="island" {...attributes}>
      <h2 className="opened headline mt-10 max-w-measure text-mark">{offline.list}</h2>
      <p className="small mt-3" hidden>
        {offline.none}
      </p>
      <ol className="kept max-w-measure" />
      <ul hidden>
        <li className="line">
          <h3 className="headline text-entry">
            <a className="spread" href="/offline">
              {offline.list}
            </a>
          </h3>
          <p className="small" />
        </li>
      </ul>
    </offline-list>
  );
}
