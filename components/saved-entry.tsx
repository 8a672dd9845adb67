import { wordsIn } from './words/words';

/** What a story of the reader's list is made of: its headline and its day are put in. */
export function SavedEntry() {
  const { actions, saved, time } = wordsIn();
  const acts = { up: saved.up, down: saved.down, remove: saved.remove };

  return (
    <li className="entry">
      <div>
        <h2 className="headline text-brief">
          <a className="spread" href="/saved">
            {saved.title}
          </a>
        </h2>
        <div className="note small">
          <p>{time.undated}</p>
          <read-mark hidden>{actions.read}</read-mark>
          {Object.entries(acts).map(([act, name]) => (
            <button key={act} type="button" value={act}>
              {name}
            </button>
          ))}
        </div>
      </div>
    </li>
  );
}
