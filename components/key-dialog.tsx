import './dialog.css';
import './sheet.css';
import { wordsIn } from './words/words';

/** What keys do by themselves, and whether they do it. The island shows it over any page. */
export function KeyDialog() {
  const { attributes, keys, sections } = wordsIn();
  const acts = { ...keys.acts, '/': sections.search, 'g f': sections.front, 'g a': sections.archive };

  return (
    <dialog open aria-label={keys.title} className="dialog sheet" {...attributes}>
      <h2 className="over part">{keys.title}</h2>
      <dl className="py-2">
        {Object.entries(acts).map(([pressed, does]) => (
          <div key={pressed} className="flex gap-x-3 py-0.5">
            <dt className="min-w-8 font-semibold">{pressed}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <key-switch class="island block py-2">
        <label>
          <input type="checkbox" /> {keys.on}
        </label>
      </key-switch>
      <form method="dialog" className="over island actions small">
        <button type="submit">{keys.close}</button>
      </form>
    </dialog>
  );
}
