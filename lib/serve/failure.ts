import type { AskNext, Reply } from './ask-next';

const plain = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="robots" content="noindex"/><title>This page could not be made</title></head>
<body><main><h1>This page could not be made</h1>
<p>Something went wrong on our side. Try again in a moment, or go to <a href="/">the front page</a>.</p>
</main></body></html>`;

/**
 * The page for an address that broke: the site's own at `/unavailable`, or a plain one.
 *
 * What Next sends then is an empty shell that its scripts would fill; and of `app/global-error.tsx` it
 * prerenders nothing: its `500.html` is Next's own, with inline styles.
 */
export async function failurePage(ask: AskNext): Promise<Reply> {
  const page = await ask('/unavailable').catch(() => undefined);
  if (page?.status === 200) return { ...page, status: 500 };
  return { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(plain) };
}
