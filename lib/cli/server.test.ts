import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { server } from './server.mjs';

test('a container runs the server as `npm start` does', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const [, command = ''] = /^CMD (.*)$/m.exec(dockerfile) ?? [];
  const [, variables = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? [];

  expect(JSON.parse(command)).toEqual(['node', ...server.args]);
  const settings = Object.entries(server.settings).map(([name, value]) => `${name}=${value}`);
  expect(variables.split(' ')).toEqual(expect.arrayContaining(settings));
});
