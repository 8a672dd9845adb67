import type { Page } from '@playwright/test';

/** What goes wrong in a page from now on: console, exceptions, dialogs, failed requests, requests to elsewhere. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(`${page.url()}: ${what}`);

  // What the console says of an answer is said below too, but for the page's own, which may well be a 404.
  // And Playwright says where it blocks the service worker.
  page.on(
    'console',
    (message) =>
      /^(Failed to load resource|Service Worker registration blocked)/.test(message.text()) ||
      complain(message.text()),
  );
  page.on('pageerror', (error) => complain(error.message));
  page.on('requestfailed', (request) => {
    // Whoever leaves a page breaks off what it is still loading.
    const fault = request.failure()?.errorText;
    if (fault !== 'net::ERR_ABORTED') complain(`${fault} from ${request.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^http/.test(protocol) && !/^http:\/\/127\.0\.0\.1:\d+$/.test(origin)) complain(`asks ${origin}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      complain(`${response.status()} from ${response.url()}`);
  });
  page.on('dialog', async (dialog) => {
    complain(`a dialog says ${dialog.message()}`);
    await dialog.dismiss();
  });
  return complaints;
}
