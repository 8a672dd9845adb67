import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { Archive } from '../../archive/archive';
import { chromiumFlags, findChromium } from '../chromium.mjs';
import { writeInvented } from '../invent/write';
import { endAll, type Running, stopInOrder } from '../running';
import { hostFiles } from '../static-host';
import { buildSite, prepareGenerators } from './generators';
import { once } from './once';
import { buildOurs, startOurs } from './our-site';
import { buildPlainNext, startPlainNext } from './plain-next';
import { type PlainStory, plainStories } from './plain-stories';

/** Articles that the peers have: enough to tell their pace, few enough for plain Next to build them in a minute. */
const most = 1_000;
/** Of plain Next's, those that no build makes. */
const left = 20;
const buildDirs = ['.next-bench', '.next-bench-small', '.next-plain'];

/** What the parts of the benchmark share. Each is made when it is first asked for; what was started ends with `close`. */
export class Ground {
  readonly folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  readonly content = join(this.folder, 'content');
  readonly index = join(this.folder, 'index.sqlite');
  /** What this machine lacks, and why. */
  readonly lacks = new Map<string, string>();
  readonly stories: number;
  readonly #began = performance.now();
  readonly #ends: (() => unknown)[] = [];

  private constructor(stories: number) {
    this.stories = stories;
    stopInOrder();
    process.on('exit', () => this.#clear());
    // nginx reads there as another user.
    chmodSync(this.folder, 0o755);
  }

  /** Opens one, and invents so many captures for it. */
  static async open(stories: number): Promise<Ground> {
    const ground = new Ground(stories);
    ground.say(`inventing ${stories} captures`);
    await writeInvented(ground.content, { stories, seed: 1 }, () => {});
    return ground;
  }

  /** Says what is being done, and after how many seconds. */
  say(what: string): void {
    const seconds = Math.round((performance.now() - this.#began) / 1_000);
    console.error(`${String(seconds).padStart(5)} s  ${what}`);
  }

  readonly archive = once(() => {
    const archive = new Archive({ folder: this.content }, this.index);
    archive.refresh();
    this.#ends.push(() => archive.close());
    return archive;
  });

  /** The newest articles. */
  readonly articles = once((): PlainStory[] => [...plainStories(this.archive(), most)]);

  /** The address of an article in English that lists others. */
  readonly article = once((): string => {
    const isListing = ({ related, headline }: PlainStory) =>
      related.length > 2 && /^[ -~‘’“”]+$/.test(headline);
    return this.articles().find(isListing)?.address ?? '/';
  });

  /** This site, built of all captures. */
  readonly build = once(() => {
    this.say('building Dateline');
    return buildOurs('.next-bench', this.content);
  });

  readonly ours = once(async () => this.#ended(await startOurs(await this.build())));

  /** The same of 100 captures. */
  readonly small = once(async () => {
    const content = join(this.folder, 'small');
    await writeInvented(content, { stories: 100, seed: 1 }, () => {});
    this.say('building Dateline of 100 captures');
    return buildOurs('.next-bench-small', content);
  });

  /** The plainest Next application, how many milliseconds its build took, and the addresses that are made on demand. */
  readonly plain = once(async () => {
    const stories = this.articles();
    this.say(`building plain Next of ${stories.length} articles`);
    const built = await buildPlainNext('.next-plain', stories, left);
    const running = this.#ended(await startPlainNext('.next-plain'));
    return { ...running, built, left: stories.slice(-left).map(({ address }) => address) };
  });

  /** The generators of static sites that there are, with the newest articles. */
  readonly generators = once(() => {
    this.say('installing Eleventy and Astro');
    return prepareGenerators(join(this.folder, 'peers'), this.articles(), (name, why) =>
      this.lacks.set(name, why),
    );
  });

  /** Their sites, served. */
  readonly peers = once(async () =>
    Promise.all(
      (await this.generators()).map(async (site) => {
        await buildSite(site);
        return { name: site.name, ...this.#ended(await hostFiles(site.root)) };
      }),
    ),
  );

  readonly chromium = once(async () => {
    const path = await findChromium();
    if (!path) throw new Error('no Chromium on this machine');
    return path;
  });

  readonly browser = once(async (): Promise<Browser> => {
    const browser = await chromium.launch({
      executablePath: await this.chromium(),
      args: chromiumFlags,
    });
    this.#ends.push(() => browser.close());
    return browser;
  });

  /** Ends what was started, and leaves nothing behind. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#ends.map(async (end) => end()));
    await endAll();
    this.#clear();
  }

  #clear() {
    for (const folder of [this.folder, ...buildDirs]) rmSync(folder, { recursive: true, force: true });
  }

  #ended<Started extends Running>(started: Started): Started {
    this.#ends.push(started.stop);
    return started;
  }
}
