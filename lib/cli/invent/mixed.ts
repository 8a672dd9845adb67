import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CapturedArticle, parseCapture } from '../../capture/capture';
import { inventCaptures } from './captures';
import { pageOf, styles } from './page';

/** What a folder of mixed files holds: so many that import, say the same as others, have errors, are refused, are skipped. */
export type Mixed = { imported: number; duplicate: number; faulty: number; refused: number; skipped: number };

/** Fills a folder with `count` files as they come in: captures, pages, copies, damaged ones, pictures, links, names. */
export function writeMixed(folder: string, count: number): Mixed {
  const mixed: Mixed = { imported: 0, duplicate: 0, faulty: 0, refused: 0, skipped: 0 };
  const stories = inventCaptures({ stories: count, seed: 5 });
  let last = '';
  for (let number = 0; number < count; number++) {
    const file = join(folder, String(number % 10), String(number).padStart(6, '0'));
    mkdirSync(dirname(file), { recursive: true });
    const kind = kindOf(number);
    if (kind === 'imported') last = stories.next().value?.text ?? '';
    const write = writers[kind][number % writers[kind].length];
    write?.(file, last, number);
    mixed[kind]++;
  }
  return mixed;
}

/** Of 20 files 13 are new, three are copies of the one before, two are damaged, one is refused, one is a picture. */
function kindOf(number: number): keyof Mixed {
  const place = number % 20;
  if (place < 13) return 'imported';
  if (place < 16) return 'duplicate';
  if (place < 18) return 'faulty';
  return place === 18 ? 'refused' : 'skipped';
}

type Write = (file: string, story: string, number: number) => void;

const capture: Write = (file, story) => writeFileSync(`${file}.txt`, story);
const page: Write = (file, story, number) => {
  const article = parseCapture(Buffer.from(story), '2096').article as CapturedArticle;
  writeFileSync(`${file}.html`, pageOf(article, styles[number % styles.length] ?? 'meta'));
};

const writers: Record<keyof Mixed, Write[]> = {
  imported: [capture, capture, page],
  duplicate: [capture, page],
  faulty: [
    (file, story) => writeFileSync(`${file}.txt`, story.replace(/\d\d:\d\d:\d\d/, '25:99:00')),
    (file) => writeFileSync(`${file}.txt`, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])),
    (file) => writeFileSync(`${file}.html`, '<!doctype html><title>404</title><p>There is no such page.'),
  ],
  refused: [
    (file) => symlinkSync('/etc/passwd', `${file}.txt`),
    (file, story) => writeFileSync(`${file}\u001b[31m.txt`, story),
    (file, story) => writeFileSync(`${file}\n..\u202etxt.txt`, story),
  ],
  skipped: [
    (file) => writeFileSync(`${file}.jpg`, 'a picture'),
    (file) => writeFileSync(`${file}.css`, 'p { color: red }'),
  ],
};
