/** The first port of the browser tests; the others follow: two checkouts can be tested side by side. */
export const firstPort = Number(process.env.E2E_PORT ?? '3111');
