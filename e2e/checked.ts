import { spawnSync } from 'node:child_process';

type Listed = { id: string; title: string; day: string | null };

/** A capture of which there is a page. */
export type Checked = {
  address: string;
  article: { headline: string; published: string; paragraphs: string[]; related: Listed[] };
};

/** What the captures of a folder give, as the command line tells it. */
export function checkedIn(folder: string): Checked[] {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'check', '--', '--json', folder], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const { captures } = JSON.parse(stdout) as { captures: (Checked & { published: boolean })[] };
  return captures.filter(({ published }) => published);
}
