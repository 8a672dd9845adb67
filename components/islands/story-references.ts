import { copy } from './clipboard';
import { island } from './island';

/** `<story-references>` around references, each in a section, copies those whose button is pressed. */
island('story-references', (references) => {
  references.onclick = ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const text = target.closest('section')?.querySelector('p, pre')?.textContent;
    if (text) void copy(text, references.querySelector('[role=status]'));
  };
});
