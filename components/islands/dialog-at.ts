import { partAt } from './page-at';

const selector = 'main dialog';
const shown = new Map<string, HTMLDialogElement>();

/** The dialog in the midst of this page, where it is the one at `address`. */
export const dialogHere = (address: string) =>
  location.pathname === address ? document.querySelector<HTMLDialogElement>(selector) : undefined;

/** Shows over this page the dialog of another page of the site, or opens that page where it can't be had. */
export async function showDialogAt(address: string): Promise<HTMLDialogElement | undefined> {
  const dialog = shown.get(address) ?? dialogHere(address) ?? (await fetchDialog(address));
  if (!dialog) {
    location.assign(address);
    return undefined;
  }
  shown.set(address, dialog);
  dialog.close();
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

const fetchDialog = (address: string) =>
  partAt(address, selector).catch(() => undefined) as Promise<HTMLDialogElement | undefined>;
