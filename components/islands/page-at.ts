/** A part of another page of the site, the first that `selector` fits, with the styles that it has there. Rejects where there is none. */
export async function partAt<Part extends HTMLElement>(address: string, selector: string): Promise<Part> {
  const page = await pageAt(address);
  const part = page.querySelector<Part>(selector);
  if (!part) throw new Error(`No ${selector} at ${address}`);

  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(addStyles));
  return document.adoptNode(part);
}

/** Another page of the site. Trusted types let no text become a page: the answer has to come as one. */
function pageAt(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject());
    request.onerror = reject;
    request.send();
  });
}

/** Adds the styles that a page has and this one lacks. */
function addStyles({ href }: HTMLLinkElement): Promise<unknown> | undefined {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(href).pathname;
  if (document.querySelector(`link[href="${link.getAttribute('href')}"]`)) return undefined;

  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}
