import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Ground } from './ground';
import type { Figure, Row } from './table';

type Visit = { text: number; font: number; requests: number };

/** What a first visit to an article brings, and how many requests are answered before its text can be read. */
export async function weight(ground: Ground): Promise<Row[]> {
  ground.say('visiting an article on each site');
  const address = ground.article();
  const ours = await visit(ground, (await ground.ours()).origin + address);
  const plain = await visit(ground, (await ground.plain()).origin + address);
  const peers = await Promise.all(
    (await ground.peers()).map(async ({ name, origin }) => ({
      name,
      visit: await visit(ground, origin + address),
    })),
  );
  const [best] = peers.toSorted((one, other) => one.visit.text - other.visit.text);
  const cells = (value: (visit: Visit) => number, unit: Figure['unit']) => ({
    plain: { value: value(plain), unit },
    peer: best ? { value: value(best.visit), unit, of: best.name } : 'none could be installed',
    ours: { value: value(ours), unit },
  });
  const paragraphs = ground.articles().find((story) => story.address === address)?.paragraphs ?? [];
  const least = brotliCompressSync(paragraphs.join('\n')).length;
  return [
    {
      what: 'article, first visit, HTML, CSS and JS in brotli',
      ...cells(({ text }) => text, 'bytes'),
      limit: { value: least, unit: 'bytes', of: 'its text' },
      budget: { text: '12 kB', value: 12_000 },
    },
    {
      what: 'its font files',
      plain: 'none',
      peer: 'none',
      ours: { value: ours.font, unit: 'bytes' },
      budget: { text: 'one of at most 60 kB', value: 60_000 },
    },
    {
      what: 'requests before the text can be read, without the font',
      ...cells(({ requests }) => requests, ''),
      limit: { value: 1, unit: '' },
      budget: { text: '2', value: 2 },
    },
  ];
}

async function visit(ground: Ground, url: string): Promise<Visit> {
  const browser = await ground.browser();
  const page = await browser.newPage();
  const bodies = new Map<string, { type: string; body: Promise<Buffer> }>();
  page.on('response', (response) => {
    const type = response.request().resourceType();
    const isOther = type === 'document' && response.url() !== url;
    if (!isOther) bodies.set(response.url(), { type, body: response.body().catch(() => Buffer.alloc(0)) });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  let text = 0;
  let font = 0;
  for (const { type, body } of bodies.values()) {
    if (type === 'font') font += (await body).length;
    if (/^(document|stylesheet|script)$/.test(type)) text += brotliCompressSync(await body).length;
  }
  const requests = 1 + (await countBlocking(page));
  await page.context().close();
  return { text, font, requests };
}

/** What the browser waits for before it paints anything. */
function countBlocking(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter((part) => Reflect.get(part, 'renderBlockingStatus') === 'blocking').length,
  );
}
