/** `28 June 2016`, in the locale that the site gives for its days. */
export const dayIn = (day: string, locale?: string): string =>
  new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
