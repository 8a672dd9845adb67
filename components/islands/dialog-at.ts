const selector = 'main dialog';
const dialogs: Record<string, Promise<HTMLDialogElement | undefined> | undefined> = {};

/** Shows over this page the dialog in the midst of another page of the site, or opens that page where it can't be had. */
export async function showDialogAt(address: string) {
  const dialog = await dialogAt(address);
  if (!dialog) return location.assign(address);

  // In the midst of its own page it is open: closed, it would leave nothing.
  if (!dialog.open) dialog.showModal();
  // The first radio button would have the focus, whichever is chosen: an arrow key would leave that.
  dialog.querySelector<HTMLElement>(':checked, [type=checkbox]')?.focus();
}

/** One and the same, however often it is asked for before it is there. */
async function dialogAt(address: string) {
  if (address === location.pathname) return document.querySelector<HTMLDialogElement>(selector);
  dialogs[address] ??= fetchDialog(address).catch(() => undefined);
  const dialog = await dialogs[address];
  if (!dialog) delete dialogs[address];
  return dialog;
}

/** Brings the dialog of another page into this one, closed, with the styles and the code that it has there. */
async function fetchDialog(address: string) {
  const page = await pageAt(address);
  const dialog = page?.querySelector<HTMLDialogElement>(selector);
  if (!page || !dialog) return undefined;

  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(addStyles));
  dialog.close();
  document.body.append(dialog);
  if (dialog.querySelector('input')) await import('./fields');
  return dialog;
}

/** Another page of the site. Trusted types let no text become a page: the answer has to come as one. */
function pageAt(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => resolve(request.responseXML);
    request.send();
  });
}

/** Adds the styles that a page has and this one lacks. */
function addStyles(link: HTMLLinkElement): Promise<unknown> | undefined {
  if ([...document.styleSheets].some(({ href }) => href === link.href)) return undefined;

  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}
