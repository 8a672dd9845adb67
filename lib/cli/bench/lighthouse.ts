import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags } from '../chromium.mjs';
import { median } from '../measure';
import { install } from '../npm-install';
import { outputOf } from '../running';
import type { Ground } from './ground';
import type { Figure, Row } from './table';

const runs = 3;

const flags = ['--headless=new', ...chromiumFlags].join(' ');

type Found = { lcp: number; tbt: number; cls: number; categories: Record<string, number> };

/** What Lighthouse finds of an article on a telephone: ours, plain Next's, and that of the best peer there is. */
export async function lighthouse(ground: Ground): Promise<Row[]> {
  const tool = join(ground.folder, 'lighthouse');
  ground.say('installing Lighthouse');
  await install(tool, 'lighthouse', '12');
  const address = ground.article();
  const [peer] = await ground.peers();
  const plain = await auditsOf('plain Next', (await ground.plain()).origin + address, ground, tool);
  const best = peer && {
    name: peer.name,
    found: await auditsOf(peer.name, peer.origin + address, ground, tool),
  };
  const ours = await auditsOf('Dateline', (await ground.ours()).origin + address, ground, tool);

  const row = (what: string, unit: Figure['unit'], value: (found: Found) => number): Row => ({
    what: `Lighthouse, mobile: ${what}`,
    plain: { value: value(plain), unit },
    peer: best ? { value: value(best.found), unit, of: best.name } : 'none could be installed',
    ours: { value: value(ours), unit },
  });
  const most = best ? 1.1 * best.found.lcp : Number.NaN;
  const categories = Object.keys(ours.categories);
  return [
    { ...row('LCP', 'ms', ({ lcp }) => lcp), budget: { text: '1.1 × the best peer’s', value: most } },
    { ...row('TBT', 'ms', ({ tbt }) => tbt), budget: { text: '0', value: 0 } },
    { ...row('CLS', '', ({ cls }) => cls), budget: { text: '0', value: 0 } },
    ...categories.map((name) => ({
      ...row(name, '', ({ categories }) => categories[name] ?? Number.NaN),
      budget: { text: '100', value: 100, isLeast: true as const },
    })),
  ];
}

/** The middle one of some runs, figure by figure. */
async function auditsOf(name: string, url: string, ground: Ground, tool: string): Promise<Found> {
  const found: Found[] = [];
  while (found.length < runs) {
    ground.say(`Lighthouse on ${name}, run ${found.length + 1} of ${runs}`);
    found.push(await audit(url, tool, await ground.chromium()));
  }
  const middle = (value: (found: Found) => number) => median(found.map(value));
  const names = Object.keys(found[0]?.categories ?? {});
  const categories = names.map((name) => [name, middle(({ categories }) => categories[name] ?? Number.NaN)]);
  return {
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
    categories: Object.fromEntries(categories),
  };
}

async function audit(url: string, tool: string, chromium: string): Promise<Found> {
  const file = join(tool, 'report.json');
  const program = join(tool, 'node_modules/lighthouse/cli/index.js');
  const how = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  await outputOf(process.execPath, [program, encodeURI(url), ...how], { cwd: tool, CHROME_PATH: chromium });
  const { audits, categories } = JSON.parse(readFileSync(file, 'utf8'));
  const scores = Object.entries<{ score: number }>(categories).map(([name, { score }]) => [
    name,
    100 * score,
  ]);
  return {
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    categories: Object.fromEntries(scores),
  };
}
