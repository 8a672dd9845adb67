import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measure';
import { wait } from '../wait';
import { servePages } from './bare-pages';
import type { Ground } from './ground';
import { noteTimes } from './note-times';
import { type Network, slowLine } from './slow-line';
import { Tab } from './tab';
import type { Row } from './table';

/** Clicks on each site in each network. */
const clicks = 12;
/** Milliseconds that a page is looked at before, that the pointer rests on a link, and after which a click led nowhere. */
const look = 1_500;
const aim = 300;
const most = 10_000;

const networks: [string, Network | undefined][] = [
  ['on this machine', undefined],
  ['150 ms round trip, 1.6 Mbit/s', { roundTrip: 150, bits: 1_600_000 }],
];

/**
 * From a click on a related story to its headline painted, on this site and on the plainest Next application. The limit
 * is that of moving from document to document at all: of pages with nothing on them, and without a transition.
 */
export async function moving(ground: Ground): Promise<Row[]> {
  const ours = await ground.ours();
  const plain = await ground.plain();
  const bare = await servePages(ground);
  const rows: Row[] = [];
  for (const [name, network] of networks) {
    ground.say(`clicking on related stories, ${name}`);
    const mine = median(await timesOn(ground, ours.origin, network));
    const theirs = median(await timesOn(ground, plain.origin, network));
    const least = median(await timesOn(ground, bare.origin, network));
    rows.push({
      what: `click on a related story to the new headline painted, ${name}`,
      plain: { value: theirs, unit: 'ms' },
      limit: { value: least, unit: 'ms', of: 'pages of a headline and links' },
      budget: { text: 'under plain Next’s', value: theirs },
      ours: { value: mine, unit: 'ms' },
    });
  }
  await bare.stop();
  return rows;
}

/** What the pages tell: when something was clicked, and when a headline was painted, on the wall clock. */
type Told = { clicked: number } | { painted: number };

async function timesOn(ground: Ground, origin: string, network: Network | undefined): Promise<number[]> {
  const line = network ? await slowLine(origin, network) : undefined;
  const told: Told[] = [];
  const profile = mkdtempSync(join(ground.folder, 'profile-'));
  const tab = new Tab(await ground.chromium(), profile, noteTimes, (text) => told.push(JSON.parse(text)));
  try {
    await tab.goTo((line?.origin ?? origin) + ground.article());
    const times: number[] = [];
    for (let turn = 0; turn < clicks; turn++) times.push(...(await timesOfClick(tab, turn, told)));
    if (times.length < clicks / 2) throw new Error(`only ${times.length} of ${clicks} clicks led to a story`);
    return times;
  } finally {
    await tab.close();
    await line?.stop();
  }
}

/** The time of one click, in milliseconds; none where it led nowhere. */
async function timesOfClick(tab: Tab, turn: number, told: Told[]): Promise<number[]> {
  await wait(look);
  const links = (await tab.ask(`(${relatedLinks})()`)) as { x: number; y: number }[];
  const link = links[turn % links.length];
  if (!link) throw new Error('a page has no related stories');
  await tab.point(link.x, link.y);
  await wait(aim);
  told.length = 0;
  await tab.click(link.x, link.y);
  for (let waited = 0; waited < most; waited += 20) {
    const clicked = told.find((event) => 'clicked' in event)?.clicked;
    const painted = told.find((event) => 'painted' in event)?.painted;
    if (clicked !== undefined && painted !== undefined) return [painted - clicked];
    await wait(20);
  }
  return [];
}

/** Runs in a page. */
function relatedLinks() {
  return [...document.querySelectorAll('aside a[href^="/"]:not([href*="#"])')].map((link) => {
    const { x, y, width, height } = link.getClientRects()[0] ?? link.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 40), y: y + height / 2 };
  });
}
