import { partAt } from './page-at';

const selector = 'main dialog';
const dialogs = new Map<string, Promise<HTMLDialogElement>>();

/** The dialog in the midst of this page, where it is the one at `address`. */
export const dialogHere = (address: string) =>
  location.pathname === address ? document.querySelector<HTMLDialogElement>(selector) : undefined;

/** Shows over this page the dialog of another page of the site, or opens that page where it can't be had. */
export async function showDialogAt(address: string): Promise<HTMLDialogElement | undefined> {
  const here = dialogHere(address);
  if (here) {
    // It is the page: closed, it would leave nothing.
    here.querySelector('input')?.focus();
    return here;
  }

  try {
    const dialog = await dialogAt(address);
    dialog.close();
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  } catch {
    dialogs.delete(address);
    location.assign(address);
    return undefined;
  }
}

/** One and the same, however often it is asked for before it is there. */
function dialogAt(address: string): Promise<HTMLDialogElement> {
  const dialog = dialogs.get(address) ?? partAt<HTMLDialogElement>(address, selector);
  dialogs.set(address, dialog);
  return dialog;
}
