/** The production server, run by `npm start` on a finished build. */
import { browserCode } from '../../components/browser-code';
import { securityHeaders } from './headers';
import { listen } from './listen';
import { responder } from './respond';
import { stopOnSignal } from './stop';

// tsx asks for source maps, and Node then keeps those of all that Next loads, sources included: 50 MB that nobody reads.
process.setSourceMapsEnabled(false);

try {
  // Here, as well as what reads them on its way in, so that a wrong setting is said in its own words and nothing else.
  const { site } = await import('../site');
  const { openSite } = await import('./open-site');
  const always = securityHeaders(site.origin, (await browserCode()).inlineSources);
  const opened = openSite(site);
  const respond = responder(opened.find, { always, own: opened.own, hear: opened.hear });
  const server = await listen(respond, always, site);
  stopOnSignal(server, opened.close);
  await opened.ready;

  const address = server.address();
  const port = typeof address === 'object' ? address?.port : site.port;
  console.log(`${site.name} reads at http://localhost:${port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
