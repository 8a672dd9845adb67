import './dialog.css';
import './display-dialog.css';
import { percentIn } from './numbers';
import { wordsIn } from './words/words';

/** How pages look: theme, size, measure and face of the text. The island shows it over any page. */
export function DisplayDialog() {
  const { attributes, display } = wordsIn();
  const { name, theme, size, measure, face, kept, close } = display;

  return (
    <dialog open aria-label={name} className="dialog panel island" {...attributes}>
      <display-choice>
        <form method="dialog">
          <Choice name="theme" of={theme} />
          <Choice name="size" of={{ name: size, ...sizes() }} />
          <Choice name="measure" of={measure} />
          <Choice name="face" of={face} />
          <p className="small">{kept}</p>
          <div className="over actions small">
            <button type="submit">{close}</button>
          </div>
        </form>
      </display-choice>
    </dialog>
  );
}

/** As `display.css` has them. */
const sizes = () => ({
  small: percentIn(90),
  usual: percentIn(100),
  large: percentIn(115),
  larger: percentIn(130),
  largest: percentIn(150),
});

type ChoiceProps = {
  name: string;
  /** What is chosen between, by its values, under a name. */
  of: { name: string } & Record<string, string>;
};

function Choice({ name, of: { name: title, ...choices } }: ChoiceProps) {
  return (
    <fieldset>
      <legend className="part">{title}</legend>
      {Object.entries(choices).map(([value, choice]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === 'usual'} />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}
