import type { Code } from '../capture/diagnostic';
import type { ListSize } from '../capture/var-dump';
import { archive } from './archive';
import { findCaptureState } from './captures';
import { readCapture } from './content';
import { findSidecar, type Sidecar } from './sidecar';
import type { Article } from './story';
import { sha256 } from './text-hash';

/** Where an article is from, and how sound that is. */
export type Provenance = {
  /** SHA-256 of its capture, in hexadecimal. */
  sha256: string;
  /** Bytes of its capture. */
  size: number;
  /** How long its related list is; missing where the capture has none. */
  listSize?: ListSize;
  /** What is wrong with its capture, each code once, in the order of their places. */
  codes: Code[];
  /** What an import wrote beside its capture. */
  sidecar?: Sidecar;
};

type Row = { path: string; hash: string; size: number; declared: number | null; actual: number | null };

/** Where an article is from. */
export function findProvenance(article: Article, from = archive()): Provenance | undefined {
  const row = findRow(article, from);
  if (!row) return undefined;

  const { path, hash, size, declared, actual } = row;
  const findings = findCaptureState(path, from)?.findings ?? [];
  const sidecar = findSidecar(path, from.folder);
  return {
    sha256: hash,
    size,
    ...(actual !== null && { listSize: { actual, ...(declared !== null && { declared }) } }),
    codes: [...new Set(findings.map(({ code }) => code))],
    ...(sidecar && { sidecar }),
  };
}

/** The capture of an article, byte for byte; `undefined` where its file is no longer the one that the article is from. */
export function readArticleCapture(article: Article, from = archive()): Buffer | undefined {
  const row = findRow(article, from);
  if (!row) return undefined;

  try {
    const bytes = readCapture(from.folder, row.path);
    return sha256(bytes) === row.hash ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function findRow({ address }: Article, from: ReturnType<typeof archive>): Row | undefined {
  return from.get<Row>(
    `SELECT c.path, c.hash, c.size, a.declared, a.actual
     FROM stories s JOIN captures c ON c.path = s.key JOIN articles a ON a.path = s.key WHERE s.address = ?`,
    address,
  );
}
