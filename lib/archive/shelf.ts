import { isAbsolute, join, normalize } from 'node:path';
import type { CapturedArticle } from '../capture/capture';
import { clockAt, dayOf, timeOf, type WallClock } from '../capture/wall-clock';
import { site } from '../site';
import { type Archive, archive } from './archive';
import { ShelfFolder } from './shelf-folder';
import type { Dating } from './sidecar';
import { sha256, textHash } from './text-hash';
import { parseTitle } from './title';
import { TrialFolder } from './trial-folder';

/** A capture to be kept, and what it was made from. */
export type Arrival = {
  article: CapturedArticle;
  /** The capture. */
  bytes: Uint8Array;
  /** The name of its source, as the editor knows it, and the source's bytes. */
  source: { name: string; bytes: Uint8Array };
  dated: Dating;
  /** Where the page stood. */
  address?: string;
};

/** What became of it: it is kept at a path in the content folder, or the capture at that path says the same. */
export type Kept = { kind: 'imported' | 'duplicate'; path: string };

/** Where imported captures are kept: by day and slug, below a folder of the content folder. */
export class Shelf {
  readonly #folder: ShelfFolder;
  readonly #below: string;
  readonly #archive: Archive;

  /** Throws where `below`, from the content folder, leads out of it or is hidden from it. */
  constructor(folder: ShelfFolder, below: string, from: Archive) {
    this.#folder = folder;
    this.#below = normalize(below).replaceAll('\\', '/');
    this.#archive = from;
    if (isAbsolute(below) || this.#below.split('/').some((part) => /^\../.test(part)))
      throw new Error(`\`${below}\` may be a folder below \`${folder.root}\`, by its path from there.`);
  }

  /** What the newsroom's clock shows. */
  now(): WallClock {
    return clockAt(new Date(), site.timeZone);
  }

  /** Keeps a capture, unless one that says the same is there. Throws where the disk refuses. */
  keep(arrival: Arrival): Kept {
    return this.#archive.exclusively(() => this.#place(arrival));
  }

  #place({ article, bytes, source, ...known }: Arrival): Kept {
    const [text, hash] = [textHash(article), sha256(source.bytes)];
    const twin = this.#archive.get<{ path: string }>('SELECT path FROM articles WHERE text = ?', text);
    if (twin) return { kind: 'duplicate', path: twin.path };

    for (const path of pathsOf(article, text).map((name) => join(this.#below, name))) {
      const standing = this.#folder.lookAt(path);
      // An editor may have changed what was imported from the same source.
      if (standing && (standing.text === text || standing.sha256 === hash))
        return { kind: 'duplicate', path };
      if (standing) continue;

      const imported = new Date().toISOString();
      this.#folder.write(path, bytes, { source: source.name, ...known, imported, sha256: hash });
      return { kind: 'imported', path };
    }
    throw new Error(`Other files stand where \`${article.headline}\` of ${article.published} would.`);
  }
}

/** The site's own shelf, below a folder of the content folder. */
export function openShelf(below = ''): Shelf {
  return new Shelf(new ShelfFolder(site.contentDir), below, archive());
}

/** A shelf that only tells what would become of captures; nothing is written. */
export function openTrialShelf(below = ''): Shelf {
  return new Shelf(new TrialFolder(site.contentDir), below, archive());
}

/** The paths that a capture may have: the first that is free is its own, on every run. */
function pathsOf(article: CapturedArticle, text: string): string[] {
  const day = dayOf(article.published).replaceAll('-', '/');
  const slug = `${day}/${parseTitle(article.headline).slug}`;
  const timed = `${slug}-${timeOf(article.published).replace(':', '')}`;
  return [`${slug}.txt`, `${timed}.txt`, `${timed}-${text.slice(0, 12)}.txt`];
}
