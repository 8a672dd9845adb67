/** The themes besides the usual one, in the order in which a key leads through them. */
export const themes = ['light', 'dark', 'sepia', 'contrast'];

/** What a reader may choose, besides what is usual: each stands as `data-…` of the document, for the style sheets. */
export const looks = {
  theme: themes,
  size: ['small', 'large', 'larger', 'largest'],
  measure: ['narrow', 'wide'],
  face: ['sans', 'legible'],
};

/** How pages look to a reader; what is not named is as usual. */
export type Look = { [Name in keyof typeof looks]?: string };

/** What is known of `found`, which storage may have from anybody. */
export function parseLook(found: unknown): Look {
  const look: Record<string, string> = {};
  for (const [name, known] of Object.entries(looks))
    for (const value of known) if (Object(found)[name] === value) look[name] = value;
  return look;
}
