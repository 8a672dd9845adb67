/** `28 June 2016`, in the digits and the calendar of a locale; nothing of what is no day. */
export function dayIn(locale: string | undefined, day: string): string {
  const date = Date.parse(day);
  // Browsers find a day in `undated-10`, too.
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date)) return '';
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const said = new Intl.DateTimeFormat(locale, form).formatToParts(date);
  // In this order, as everywhere on the site.
  return ['day', 'month', 'year'].map((part) => said.find(({ type }) => type === part)?.value).join(' ');
}
