// Only documents are worth it, and of those only the ones that cost the server little.
// A query that names something: `*` alone matches an empty one as well.
const elsewhere = ['/search*', '/id/*', '/*.*', '/*\\?*=*'];
const pages = { and: [{ href_matches: '/*' }, { not: { href_matches: elsewhere } }] };
/** The stories in view, whose links `fetchAhead` marks. */
const inView = { selector_matches: '[data-ahead]' };
/**
 * The one of them that the pointer came to, for which `eager` hardly waits. By itself it would take every link on a
 * telephone, and in browsers before Chromium 141.
 */
const pointedAt = { selector_matches: '[data-ahead]:hover' };

/** Which pages a browser may render ahead: what the pointer is on. It leaves that where the reader saves data or power. */
export const renderedAhead = JSON.stringify({
  prerender: [
    { where: pages, eagerness: 'moderate' },
    { where: pointedAt, eagerness: 'eager' },
  ],
});

/** Which it is to fetch ahead, once `fetchAhead` marks them. */
export const fetchedAhead = JSON.stringify({ prefetch: [{ where: inView, eagerness: 'immediate' }] });
