import { wordsIn } from '../../components/words/words';
import type { AskNext, Reply } from './ask-next';

const { attributes, failed } = wordsIn();

const plain = `<!DOCTYPE html><html lang="${attributes.lang}" dir="${attributes.dir}"><head><meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="robots" content="noindex"/><title>${failed.heading}</title></head>
<body><main><h1>${failed.heading}</h1>
<p><a href="">${failed.again}</a> · <a href="/">${failed.front}</a></p>
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
