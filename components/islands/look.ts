/** What a reader may choose, besides what is usual: each stands as `data-…` of the document, for the style sheets. */
export const looks = {
  theme: ['light', 'dark', 'sepia', 'contrast'],
  size: ['small', 'large', 'larger', 'largest'],
  measure: ['narrow', 'wide'],
  face: ['sans', 'legible'],
} as const;

/** How pages look to a reader; what is not named is as usual. */
export type Look = { [Name in keyof typeof looks]?: (typeof looks)[Name][number] };

/** What is known of `found`, which storage may have from anybody. */
export function parseLook(found: unknown): Look {
  const look: Record<string, string> = {};
  for (const [name, known] of Object.entries(looks))
    for (const value of known) if (Object(found)[name] === value) look[name] = value;
  return look;
}

/** The colour of a theme's paper, for what the browser shows around a page; the others have that of the system. */
const papers: Record<string, string> = { light: '#fff', dark: '#131416', sepia: '#f6eedb' };

/** Lets a document look so that looks as usual. It may not have been read beyond the head. */
export function showLook(look: Look) {
  Object.assign(document.documentElement.dataset, look);
  const content = papers[look.theme ?? ''];
  // Of several, the first that fits counts.
  if (content)
    document.head.prepend(Object.assign(document.createElement('meta'), { name: 'theme-color', content }));
}
