// Only documents are worth it, and of those only the ones that cost the server little.
// A query that names something: `*` alone matches an empty one as well.
const elsewhere = ['/search*', '/id/*', '/*.*', '/*\\?*=*'];
const pages = { and: [{ href_matches: '/*' }, { not: { href_matches: elsewhere } }] };

/** Which pages a browser may render ahead: what the pointer rests on. It leaves that where the reader saves data or power. */
export const speculationRules = JSON.stringify({ prerender: [{ where: pages, eagerness: 'moderate' }] });
