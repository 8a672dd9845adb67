import { showDialogAt } from './dialog-at';
import { island } from './island';

/** `<show-dialog page="/display">` around a button or a link shows the dialog of that page over this one. */
island('show-dialog', (element) => {
  element.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void showDialogAt(element.getAttribute('page') ?? '');
  };
});
