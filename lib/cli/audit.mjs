// @ts-check
/** `npm run audit`: known faults in what is installed, as far as the registry tells. */
import { spawnSync } from 'node:child_process';

const { stdout, error } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
const report = parse(stdout);

if (!report?.vulnerabilities) {
  console.error(`The registry answers no audit (${error?.message ?? report?.message ?? 'no reply'}).`);
  console.error(
    'Ask another: npm audit --registry=ADDRESS, or read `npm run --silent sbom` with a scanner of your own.',
  );
  process.exitCode = 2;
} else {
  const found = Object.entries(report.vulnerabilities);
  for (const [name, { severity, range, fixAvailable }] of found) {
    console.log(`${name} ${range}: ${severity}${fixAvailable ? ', mended in a later version' : ''}`);
  }
  console.log(found.length === 0 ? 'Nothing is known.' : `${found.length} packages have known faults.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

/**
 * @param {string | null} text
 * @returns {{ message?: string, vulnerabilities?: Record<string, { severity: string, range: string, fixAvailable: unknown }> } | undefined}
 */
function parse(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
