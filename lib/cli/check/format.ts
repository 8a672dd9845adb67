import type { ArticleRecord } from '../../archive/captures';
import type { Held } from '../../archive/held';
import type { Finding } from '../../capture/frame';

/** A file that was checked. */
export type Checked = {
  /** Named from where the check was started, or absolute. */
  file: string;
  findings: Finding[];
  /** Its text. */
  source: () => string;
  /** What a capture gives; missing for the file of topics. */
  capture?: {
    address: string | undefined;
    held: Held | undefined;
    article: () => ArticleRecord | undefined;
  };
};

/** How many captures were checked, how many of them are held back, and what was found in all files. */
export type Counts = { captures: number; held: number; error: number; warning: number; note: number };

/** How a check is written: piece by piece, since an archive may be larger than memory. */
export type Format = {
  opening: string;
  /** What is written of one file. */
  pieces: (checked: Checked) => string[];
  /** Stands between two pieces. */
  between: string;
  closing: (counts: Counts) => string;
};

/** What is wrong, and what to do about it. */
export const sayingOf = ({ message, hint }: Finding) => `${message}\n\n${hint}`;
