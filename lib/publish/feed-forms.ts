/** The forms of a feed: what readers call each, the last part of its address, and its content type. */
export const feedForms = {
  rss: { name: 'RSS', file: 'feed.xml', type: 'application/rss+xml' },
  atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
} as const;

export type FeedKind = keyof typeof feedForms;
