import { thumbnailWidths } from '../../publish/thumbnails';

/** Ways of writing `../` that some reader of addresses takes for it. */
const steps = [
  '../',
  './../',
  '..%2f',
  '..%2F',
  '%2e%2e/',
  '%2E%2E%2F',
  '.%2e/',
  '..\\',
  '..%5c',
  '..%255c',
  '%252e%252e%252f',
  '..%c0%af',
  '%c0%ae%c0%ae/',
  '%e0%80%ae%e0%80%ae/',
  '..%ef%bc%8f',
  '%ef%bc%8e%ef%bc%8e/',
  '..%u2215',
  '..;/',
  '..%00/',
  '..%0d%0a/',
  '....//',
  '..././',
  '.../',
  '..%09/',
];

/** What an attacker would read: files beside the build, in it, and of the machine. */
const files = [
  'etc/passwd',
  'proc/self/environ',
  '.env',
  'package.json',
  'BUILD_ID',
  'server/app/index.html',
  'cache/archive.sqlite',
  'content/topics.json',
  '.git/config',
];

/** Where something is looked for by what stands behind it. */
const rooms = [
  '/',
  '/_next/',
  '/_next/static/',
  '/_next/static/chunks/',
  '/icons/',
  '/islands/',
  '/cards/',
  `/thumbnails/${thumbnailWidths[0]}/`,
  '/sitemaps/',
  '/topics/',
  '/undated/',
  '/2016/06/28/',
  '/id/',
  '/search/',
];

/** Addresses of files that are nobody's business. */
export function traversals(): string[] {
  const climbs = steps.flatMap((step) => files.map((file) => step.repeat(6) + file));
  const direct = files.flatMap((file) => [file, `%2f${file}`, `/${file}`, `${file}%00.png`, `${file}.png`]);
  return rooms.flatMap((room) => [...climbs, ...direct].map((rest) => room + rest));
}

/** What stands in those files and on no page. */
export const secrets =
  /root:.*:0:0:|SITE_TIME_ZONE=|"lockfileVersion"|"devDependencies"|SQLite format 3|\[core\]/;
