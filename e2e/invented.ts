import { demoSite } from '../lib/cli/sites.mjs';
import { type Checked, checkedIn } from './checked';

/** The articles of the demonstration, and where each of their pages and of the pages of the mentions is read. */
export type Invented = { articles: Checked[]; mentions: string[]; addresses: string[] };

/** What the demonstration, served at `base`, ought to hold: its ids lead to the stories that they are. */
export async function readInvented(base: string | undefined): Promise<Invented> {
  const articles = checkedIn(demoSite.CONTENT_DIR);
  const ids = new Set(articles.flatMap(({ article }) => article.related.map(({ id }) => id)));
  const targets: string[] = [];
  for (const id of ids) targets.push(await targetOf(id, base));

  const known = new Set(articles.map(({ address }) => address));
  const mentions = [...new Set(targets)].filter((address) => !known.has(address));
  return { articles, mentions, addresses: [...known, ...mentions] };
}

/** The first article that has a past, and that two later articles list which it does not list itself. */
export function storyWithSequels({ articles }: Invented) {
  for (const story of articles) {
    const sequels = articles.filter(
      (other) => isLater(other, story) && lists(other, story) && !lists(story, other),
    );
    const past = articles.filter((other) => isLater(story, other) && lists(story, other));
    if (sequels.length >= 2 && past.length >= 2) return { story, sequels };
  }
  throw new Error('No invented article is listed by later ones');
}

/** The first article that has an earlier one of its own day in its list. */
export function storyOfSameDay({ articles }: Invented) {
  for (const story of articles) {
    const earlier = articles.find(
      (other) => isLater(story, other) && dayOf(story) === dayOf(other) && lists(story, other),
    );
    if (earlier) return { story, earlier };
  }
  throw new Error('No invented article lists an earlier one of its day');
}

const dayOf = ({ article }: Checked) => article.published.slice(0, 10);
const isLater = (one: Checked, other: Checked) => one.article.published > other.article.published;
const lists = ({ article: { related } }: Checked, { article: { headline, published } }: Checked) =>
  related.some(({ title, day }) => title === headline && published.startsWith(day ?? '-'));

/** How many stories have an address that begins with the same letters: `/2016`, `/2016/06`, `/2016/06/28`. */
export function countsBy({ addresses }: Invented, letters: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const address of [...addresses].sort()) {
    const period = address.slice(0, letters);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

async function targetOf(id: string, base: string | undefined): Promise<string> {
  const { headers } = await fetch(new URL(`/id/${id}`, base), { redirect: 'manual' });
  return decodeURI(headers.get('location') ?? `/id/${id} leads nowhere`);
}
