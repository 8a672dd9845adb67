import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { severities } from '../../capture/diagnostic';
import { check, faulty } from '../check.fixture';

test('SARIF is as its schema wants it, with a rule for every code', () => {
  const { stdout } = check('--format', 'sarif', faulty());
  const schema = sarifSchema();
  const [{ tool, results }] = JSON.parse(stdout).runs;

  expect(schema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
  expect(schema.safeParse(JSON.parse(stdout.replace('"error"', '"fatal"'))).success).toBe(false);
  expect(schema.safeParse(JSON.parse(stdout.replace('"startLine":7', '"startLine":0'))).success).toBe(false);
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(severities));
  for (const { ruleId, ruleIndex, level, locations } of results) {
    const { uri } = locations[0].physicalLocation.artifactLocation;
    expect([tool.driver.rules[ruleIndex].id, level]).toEqual([
      ruleId,
      severities[ruleId as keyof typeof severities],
    ]);
    expect(uri).toMatch(/^(?:[\w.!'()*~-]|%[\dA-F]{2})+(?:\/(?:[\w.!'()*~-]|%[\dA-F]{2})+)*$/);
  }
});

/** The schema of SARIF 2.1.0. What it calls a URI reference zod takes for a whole address: those are looked at above. */
function sarifSchema() {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const withoutReferences = (key: string, value: unknown) =>
    key === 'format' && value === 'uri-reference' ? undefined : value;
  return z.fromJSONSchema(JSON.parse(readFileSync(path, 'utf8'), withoutReferences));
}
