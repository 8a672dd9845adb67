// @ts-check
/** `npm test`: installs what is missing, checks everything there is, fails when anything did. */
import { installMissing } from './install.mjs';

await installMissing();

const { findChromium } = await import('./chromium.mjs');
const { resultOf, stepsWith } = await import('./steps.mjs');
const results = [];

for (const step of stepsWith((await findChromium()) ?? '')) results.push(await resultOf(step));

console.log('\n');
for (const { name, passed, failed } of results) {
  console.log(`${name.padEnd(30)} ${String(passed).padStart(6)} passed ${String(failed).padStart(6)} failed`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
