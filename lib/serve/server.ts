/** The production server, run by `npm start` on a finished build. */
import { answerer } from './answerer';
import { Answers } from './answers';
import { openNext } from './ask-next';
import { securityHeaders } from './headers';
import { listen } from './listen';
import { responder } from './respond';
import { stopOnSignal } from './stop';

try {
  // Here, so that a wrong setting is said in its own words and nothing else.
  const { site } = await import('../site');
  const { ask, close } = await openNext(process.cwd(), new URL(site.origin));
  const answers = new Answers(answerer(ask));
  const always = securityHeaders(site.origin);
  const server = await listen(
    responder((address) => answers.find(address), always),
    always,
    site,
  );

  stopOnSignal(server, close);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : site.port;
  console.log(`${site.name} reads at http://localhost:${port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
