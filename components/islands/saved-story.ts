/** A story that the reader keeps for later: as much of it as a list shows. */
export type SavedStory = {
  /** Where it is read: `/2016/06/28/iran-russia-security-officials-to-discuss-syria`. */
  address: string;
  headline: string;
  /** `2016-06-28`; an undated story has none. */
  day?: string;
  /** The language of its words and their direction, as in `lang` and `dir`. */
  lang: string;
  dir: string;
  /** When it was saved, in milliseconds since 1970. */
  saved: number;
};

/** Where a story is read, and its year, its month and its day. */
export const storyPath = /^(?:\/[\w-]+)*\/(?:(\d{4})\/(\d\d)\/(\d\d)|undated)\/[a-z\d-]{1,200}$/;

/** How many stories a browser keeps, at most: the first of the list. */
export const mostSaved = 1_000;

/** What is a story of something kept or handed in: each story once, the first of its address. */
export function parseStories(found: unknown): SavedStory[] {
  const stories = new Map<string, SavedStory>();
  for (const each of Array.isArray(found) ? found : []) {
    const story = parseStory(each);
    if (story && !stories.has(story.address)) stories.set(story.address, story);
  }
  return [...stories.values()];
}

function parseStory(found: unknown): SavedStory | undefined {
  const { address, headline, lang, dir, saved } = Object(found) as Record<string, unknown>;
  const path = storyPath.exec(String(address));
  const words = String(headline ?? '').trim();
  if (!path || !words) return undefined;

  const day = path.slice(1).join('-');
  return {
    address: path[0],
    headline: words.slice(0, 500),
    ...(Number.isFinite(Date.parse(day)) && { day }),
    lang: /^[a-z\d-]{2,35}$/i.exec(String(lang))?.[0] ?? '',
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
    saved: Math.max(0, Math.min(Number(saved) || 0, Date.now())),
  };
}
