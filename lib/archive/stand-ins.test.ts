import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { site } from '../site';
import { drawLeaf } from './leaf';
import { readThumbnail } from './pictures';
import { isStandIn } from './stand-in-list';
import { makeStandIns, type NamedPicture } from './stand-ins';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  mkdirSync(join(root, 'content'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  site.contentDir = join(root, 'content');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const april = { path: '/2016/04/15/عکس a.jpg', day: '2016-04-15' };
const june = { path: '/2016/06/08/b.jpg', day: '2016-06-08' };
const undated = { path: '/c.png', day: undefined };

const file = ({ path }: NamedPicture) => join(root, 'public', path);
const listed = (): { picture: string }[] =>
  JSON.parse(readFileSync(join(site.contentDir, 'stand-ins.json'), 'utf8'));

async function run(...named: NamedPicture[]) {
  const reports: string[] = [];
  for await (const { kind, picture } of makeStandIns(named)) reports.push(`${kind} ${picture}`);
  return reports;
}

test('makes the leaf of its day for each picture that is not there, once', async () => {
  const made = await run(june, april, april, undated);

  expect(made).toEqual([`made ${june.path}`, `made ${april.path}`, `made ${undated.path}`]);
  expect(readFileSync(file(june))).toEqual(await drawLeaf('2016-06-08'));
  expect(readFileSync(file(undated))).toEqual(await drawLeaf(undefined));
});

test('lists what it made, sorted, and leaves nothing else behind', async () => {
  await run(june, april);

  expect(listed().map(({ picture }) => picture)).toEqual([april.path, june.path]);
  expect(readdirSync(join(root, 'public/2016/06/08'))).toEqual(['b.jpg']);
  expect(readdirSync(site.contentDir)).toEqual(['stand-ins.json']);
});

test('makes nothing the second time', async () => {
  await run(june, april);
  const before = listed();

  expect(await run(june, april)).toEqual([]);
  expect(listed()).toEqual(before);
});

test('never overwrites a picture, a folder, or a link that leads nowhere', async () => {
  mkdirSync(join(root, 'public/2016/06/08'), { recursive: true });
  writeFileSync(file(june), 'a real picture');
  mkdirSync(file(april), { recursive: true });
  symlinkSync('nowhere', file(undated));

  expect(await run(june, april, undated)).toEqual([]);
  expect(readFileSync(file(june), 'utf8')).toBe('a real picture');
  expect(listed()).toEqual([]);
});

test('says that a stand-in was replaced, and lists it no more', async () => {
  await run(june, april);
  writeFileSync(file(june), 'a real picture');

  expect(await run(june, april)).toEqual([`replaced ${june.path}`]);
  expect(listed().map(({ picture }) => picture)).toEqual([april.path]);
  expect(readFileSync(file(june), 'utf8')).toBe('a real picture');
  expect(await run(june, april)).toEqual([]);
});

test('makes a stand-in anew that was deleted while captures name it', async () => {
  await run(june, april);
  rmSync(file(june));
  rmSync(file(april));

  expect(await run(june)).toEqual([`made ${june.path}`]);
  expect(listed().map(({ picture }) => picture)).toEqual([june.path]);
});

test('has a clear thumbnail until a picture takes its place', async () => {
  const opacity = async () => (await sharp(await readThumbnail(june.path, 96)).stats()).channels[3]?.max;
  await run(june);
  expect(await opacity()).toBe(0);

  writeFileSync(file(june), await drawLeaf('2016-06-09'));
  expect(await opacity()).toBeUndefined();
});

test('has listed a picture before it is there, so that a killed run forgets none', async () => {
  for await (const _ of makeStandIns([april, june])) break;

  expect(existsSync(file(june))).toBe(false);
  expect(listed().map(({ picture }) => picture)).toEqual([april.path, june.path]);
  expect(await run(april, june)).toEqual([`made ${june.path}`]);
});

test('writes nothing outside public, whatever captures and links say', async () => {
  mkdirSync(join(root, 'outside'));
  mkdirSync(join(root, 'public'));
  symlinkSync('../outside', join(root, 'public/2016'));
  const tricks = ['/../x.jpg', '/a\\b.jpg', '/page.html', '/_next/x.jpg', 'x.jpg'];

  const reports = await run(june, ...tricks.map((path) => ({ path, day: undefined })));

  expect(reports).toEqual([`failed ${june.path}`]);
  expect(readdirSync(join(root, 'outside'))).toEqual([]);
  expect(readdirSync(join(root, 'public'))).toEqual(['2016']);
  expect(listed()).toEqual([]);
});

test('goes on after a name that no disk can hold', async () => {
  const long = { path: `/${'a'.repeat(300)}.jpg`, day: undefined };
  expect(await run(long, june)).toEqual([`failed ${long.path}`, `made ${june.path}`]);
});

test('says which list cannot be read, and touches nothing', async () => {
  writeFileSync(join(site.contentDir, 'stand-ins.json'), '<<<<<<< ours');

  expect(await isStandIn(june.path, await drawLeaf(june.day))).toBe(false);
  await expect(run(june)).rejects.toThrow(/Expected a list of .* in .*stand-ins\.json; mend it/);
  expect(existsSync(file(june))).toBe(false);
});
