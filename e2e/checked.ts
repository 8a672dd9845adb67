import { spawnSync } from 'node:child_process';

type State = { published: boolean; held: string | null };
type Listed = { id: string; title: string; day: string | null };

/** A capture that gives an article. */
export type Checked = {
  address: string;
  article: { headline: string; published: string; paragraphs: string[]; related: Listed[] };
};

/** What the captures of a folder give, as the command line tells it; those that are held back only where asked for. */
export function checkedIn(folder: string, which: { held: boolean } = { held: false }): Checked[] {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'check', '--', '--json', folder], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const { captures } = JSON.parse(stdout) as { captures: (Checked & State)[] };
  return captures.filter(({ published, held }) => published && (held !== null) === which.held);
}
