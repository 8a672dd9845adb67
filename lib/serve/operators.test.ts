import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { Answers } from './answers';
import { Metrics } from './metrics';
import { operatorRoutes } from './operators';
import { Renders } from './renders';

test('who publishes what cannot be looked at is told why', async () => {
  const token = 'a-token-of-operators';
  const routes = operatorRoutes({
    site: { publishToken: token, metricsToken: '' },
    metrics: new Metrics(new Answers(() => Promise.reject(new Error('none'))), new Renders()),
    isReady: () => true,
    publish: async () => ({ error: 'The content folder cannot be read.' }),
  });
  const request = new IncomingMessage(new Socket());
  request.headers.authorization = `Bearer ${token}`;

  expect(await routes['POST /publish']?.(request)).toEqual({
    status: 503,
    type: 'text/plain; charset=utf-8',
    body: 'Nothing was published: The content folder cannot be read.\n',
  });
});
