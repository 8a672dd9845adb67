import { expect, test } from '@playwright/test';
import { attacks } from '../lib/cli/attack/attacks';
import { markOf } from '../lib/cli/attack/ground';
import { honestAddresses, honestAnswers } from '../lib/cli/attack/honest';
import { filesNamed } from '../lib/cli/attack/standing';
import { Tally } from '../lib/cli/attack/tally';
import { site } from '../lib/site';

test('the server stands a short run of `npm run attack`, and nothing is left of it', async ({ baseURL }) => {
  const target = { port: Number(new URL(baseURL ?? '').port) };
  const addresses = await honestAddresses(target);
  const ground = { target, addresses, requests: 400, seed: 1 };
  const honest = await honestAnswers(target, addresses);

  for (const { name, run } of attacks) {
    const tally = new Tally();
    await run(ground, tally);
    expect(tally.broken, name).toEqual([]);
    expect(tally.requests, name).toBeGreaterThanOrEqual(20);
  }
  expect(await honestAnswers(target, addresses)).toEqual(honest);
  expect(filesNamed(site.buildDir, markOf(ground))).toEqual([]);
});
