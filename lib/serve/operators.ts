import type { Site } from '../site';
import type { Metrics } from './metrics';
import { bears, line, type OwnAnswer, type OwnRoutes } from './own-routes';
import type { Renewed } from './renewal';

/** What operators ask the server for. */
type Running = {
  site: Pick<Site, 'publishToken' | 'metricsToken'>;
  metrics: Metrics;
  /** Whether readers are answered: not before the index is up to date, nor while the server stops. */
  isReady: () => boolean;
  /** Looks at all captures now, and tells what was renewed since this was last asked for, or why nothing was. */
  publish: () => Promise<Renewed | { error: string }>;
};

/** The addresses for those who run the server. The ones that want a token are not there without the setting. */
export function operatorRoutes({ site, metrics, isReady, publish }: Running): OwnRoutes {
  const { publishToken, metricsToken } = site;
  return {
    'GET /healthz': () => line(200, 'ok'),
    'GET /readyz': () => (isReady() ? line(200, 'ready') : line(503, 'not ready')),
    ...(publishToken && {
      'POST /publish': async (request) => {
        request.resume();
        if (!bears(publishToken, request)) return refused;
        // Thousands of captures take longer than anybody else may stand still.
        request.setTimeout(0);
        const published = await publish();
        return 'error' in published
          ? line(503, `Nothing was published: ${published.error}`)
          : json(published);
      },
    }),
    ...(metricsToken && {
      'GET /metrics': async (request) =>
        bears(metricsToken, request)
          ? { status: 200, type: metrics.registry.contentType, body: await metrics.registry.metrics() }
          : refused,
    }),
  };
}

const refused: OwnAnswer = {
  ...line(401, 'This wants the token that the settings name.'),
  headers: { 'WWW-Authenticate': 'Bearer' },
};

const json = (value: unknown): OwnAnswer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(value)}\n`,
});
