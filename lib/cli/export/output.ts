import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { encode, isCompressible } from '../../serve/encoding';

/** Nearly as small as brotli gets, in a thirtieth of the time. */
const effort = 9;

/** Bytes that one packet of a network carries: nobody waits less for fewer. */
const packet = 1_400;

/** Where it is noted what an export writes, until it comes to its end. */
const journal = '.export-unfinished';

/** The folder that an export writes into, each file whole or not at all, and only what is not there already. */
export class Output {
  readonly root: string;
  /** Files that an export wrote, or began to write, which did not come to its end. */
  readonly unfinished: Set<string>;
  written = 0;
  removed = 0;

  constructor(root: string) {
    this.root = root;
    this.unfinished = new Set(this.read(journal)?.split('\n').filter(Boolean));
    mkdirSync(root, { recursive: true });
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Writes a file where it is another, and what hosts send in its place to those who can read it. */
  async write(path: string, type: string, body: Buffer): Promise<void> {
    const isSmaller = isCompressible(type) && body.length > packet;
    const isWhole = !isSmaller || (this.has(`${path}.br`) && this.has(`${path}.gz`));
    if (isWhole && this.#isSame(path, body) && !this.unfinished.has(path)) return;

    appendFileSync(join(this.root, journal), `${path}\n`);
    if (isSmaller) {
      const forms = await Promise.all([encode(body, 'br', effort), encode(body, 'gzip', 9)]);
      this.#put(`${path}.br`, forms[0]);
      this.#put(`${path}.gz`, forms[1]);
    }
    this.#put(path, body);
    this.written++;
  }

  remove(path: string): void {
    if (this.has(path)) this.removed++;
    for (const ending of ['', '.br', '.gz'])
      for (const part of ['', '.part']) rmSync(join(this.root, path + ending + part), { force: true });
  }

  /** Whether a file is one that an export which came to its end left there. */
  isLeft(path: string): boolean {
    return this.has(path) && !this.unfinished.has(path);
  }

  /** The export came to its end. */
  finish(): void {
    rmSync(join(this.root, journal), { force: true });
  }

  read(path: string): string | undefined {
    return this.has(path) ? readFileSync(join(this.root, path), 'utf8') : undefined;
  }

  #isSame(path: string, body: Buffer) {
    return this.has(path) && readFileSync(join(this.root, path)).equals(body);
  }

  #put(path: string, body: Buffer) {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, body);
    renameSync(`${file}.part`, file);
  }
}

/** The file of an address: of a page, the one that hosts give for its folder. */
export function fileOf(address: string, type: string): string {
  const path = decodeURIComponent(address).replace(/^\/|\/$/g, '');
  return type.startsWith('text/html') ? join(path, 'index.html') : path;
}
