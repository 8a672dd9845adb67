import { severities } from '@/lib/capture/diagnostic';
import type { ListPlace } from './addresses';
import { words } from './words';

/** Asks for some of the captures. */
export function CaptureFilter({ place: { question, since } }: { place: ListPlace }) {
  const { list } = words;

  return (
    <form action="/desk" className="filter">
      <input type="hidden" name="since" value={since} />
      <input type="hidden" name="sort" value={question.sort} />
      <label>
        {list.search} <input type="search" name="q" defaultValue={question.text} />
      </label>
      <Choice name="code" label={list.code} chosen={question.code} choices={Object.keys(severities)} />
      <Choice
        name="severity"
        label={list.severity}
        chosen={question.severity}
        choices={Object.keys(words.severities)}
      />
      <Choice name="state" label={list.state} chosen={question.state} choices={Object.keys(words.states)} />
      <button type="submit">{list.show}</button>
      <a href={`/desk?since=${since}`}>{list.all}</a>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; chosen: string | undefined; choices: string[] };

function Choice({ name, label, chosen = '', choices }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={chosen} key={chosen}>
        <option value="">{words.list.any}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
