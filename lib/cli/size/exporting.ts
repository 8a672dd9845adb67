import { join } from 'node:path';
import { addParagraph } from '../bench/exporting';
import type { Ground } from '../bench/ground';
import type { Row } from '../bench/table';
import { outputOf } from '../running';
import { hostFiles } from '../static-host';
import { until } from '../wait';
import { type Copy, deadNames, differingPages } from './copied-pages';
import { type Measured, promise } from './measured';

/** Where the copy stands on its host. */
const base = '/sub/path';

/** Writes the site of a large archive for a host of files, and holds each page of it against the served one. */
export async function exporting(ground: Ground): Promise<Measured> {
  const site = await ground.build();
  const { origin } = await ground.ours();
  const host = join(ground.folder, 'host');
  const copy = { folder: join(host, base), base, origin };
  const exported = async (what: string): Promise<Row> => {
    ground.say(`exporting ${ground.stories} captures, ${what}`);
    const began = performance.now();
    const args = ['--import', 'tsx', 'lib/cli/export.ts', '--out', copy.folder, '--base', base];
    const said = (await outputOf(process.execPath, args, site.settings)).trim().split('\n').at(-1) ?? '';
    const ours = { value: performance.now() - began, unit: 'ms' } as const;
    return { what: `\`npm run export\`, ${what}: ${said.replace(/, in [\d.]+ s$/, '')}`, ours };
  };
  const told = [await exported('the first time'), await exported('unchanged')];
  addParagraph(ground.content);
  told.push(await exported('one changed'));
  return { told, ...(await checked(ground, copy, host)) };
}

async function checked(ground: Ground, copy: Copy, host: string): Promise<Omit<Measured, 'told'>> {
  ground.say('following what pages name');
  const { names, dead } = deadNames(copy);
  ground.say('searching the copy');
  const found = await isFound(ground, host);
  ground.say('holding pages against the served ones');
  const { pages, differing } = await differingPages(copy);
  const promised = [
    promise(`names that lead nowhere, of ${names}`, { value: dead.length, unit: '' }, 0),
    promise(`stories that a search in the copy does not find, of 1`, { value: found ? 0 : 1, unit: '' }, 0),
    promise(`pages that are not as served, of ${pages}`, { value: differing.length, unit: '' }, 0),
  ];
  return { promised, wrong: [...dead, ...differing.map((address) => `${address} is not as served`)] };
}

/** Whether a reader finds the newest article by its headline, below the path of a host that knows files alone. */
async function isFound(ground: Ground, host: string): Promise<boolean> {
  const [story] = ground.articles();
  if (!story) return false;
  const { origin, stop } = await hostFiles(host);
  const page = await (await ground.browser()).newPage();
  await page.goto(`${origin}${base}/search?q=${encodeURIComponent(story.headline)}`);
  const link = page.locator(`#found a[href="${origin}${base}${encodeURI(story.address)}"]`);
  const isShown = async () => (await link.count()) > 0;
  const found = await until('the story', isShown, 60_000).then(
    () => true,
    () => false,
  );
  await page.context().close();
  await stop();
  return found;
}
