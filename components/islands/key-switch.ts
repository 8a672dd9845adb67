import { keysOn } from './heard';
import { island } from './island';

/** `<key-switch>` around a box to be checked says by it whether keys do anything, and changes it. */
island('key-switch', (element) => {
  const box = element.querySelector('input');
  if (!box) return;

  box.checked = keysOn.get();
  box.onchange = () => keysOn.set(box.checked);
});
