import { site } from '@/lib/site';
import type { Words } from './words/english';

/** What can be done with the whole list that a reader keeps, and what came of the last that was done. */
export function SavedTools({ words }: { words: Words['saved'] }) {
  const orders = { newest: words.newest, byDate: words.byDate };

  return (
    <>
      <div className="actions small mt-3">
        {Object.entries(orders).map(([act, name]) => (
          <button key={act} type="button" value={act} className="tool">
            {name}
          </button>
        ))}
        <button
          type="button"
          value="export"
          className="tool"
          data-file={`${new URL(site.origin).hostname}-saved.json`}
        >
          {words.export}
        </button>
        <button type="button" value="import">
          {words.import}
        </button>
        <input type="file" accept=".json,application/json" hidden />
      </div>
      <div className="actions small mt-3 items-baseline">
        <p role="status" className="py-1" />
        <button type="button" value="undo" hidden>
          {words.undo}
        </button>
      </div>
    </>
  );
}
