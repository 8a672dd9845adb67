import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encode, isCompressible } from '../../serve/encoding';

/** Nearly as small as brotli gets, in a thirtieth of the time. */
const effort = 9;

/** Bytes that one packet of a network carries: nobody waits less for fewer. */
const packet = 1_400;

/** The folder that an export writes into, each file whole or not at all, and only what is not there already. */
export class Output {
  readonly root: string;
  written = 0;
  removed = 0;

  constructor(root: string) {
    this.root = root;
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Writes a file where it is another, and what hosts send in its place to those who can read it. */
  async write(path: string, type: string, body: Buffer): Promise<void> {
    const isSmaller = isCompressible(type) && body.length > packet;
    const isWhole = !isSmaller || (this.has(`${path}.br`) && this.has(`${path}.gz`));
    if (isWhole && this.#isSame(path, body)) return;

    if (isSmaller) {
      const forms = await Promise.all([encode(body, 'br', effort), encode(body, 'gzip', 9)]);
      this.#put(`${path}.br`, forms[0]);
      this.#put(`${path}.gz`, forms[1]);
    }
    this.#put(path, body);
    this.written++;
  }

  remove(path: string): void {
    if (!this.has(path)) return;
    for (const ending of ['', '.br', '.gz']) rmSync(join(this.root, path + ending), { force: true });
    this.removed++;
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
