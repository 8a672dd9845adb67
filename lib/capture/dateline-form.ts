import { withoutForbidden } from './text';

/** The reference form, `EEE MMM d, yyyy HH:mm:ss`. */
const reference =
  /^(?<weekday>[A-Z][a-z]{2}) (?<month>[A-Z][a-z]{2}) (?<day>\d\d?), (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d)$/;

/** What stands before a date in some newsrooms. */
const label = /^(?:last )?(?:published|updated|posted|date)(?: on)?:? /i;

/** The time, the half of its day, and a zone by offset or name; most names end in T. */
const time =
  /(?:,| at| [-–|])? (?<time>\d\d?:\d\d(?::\d\d)?)(?: ?(?<half>[ap])\.?m\.?)?(?<zone> ?\(?(?:(?:gmt|utc|z|[+-]\d)[\d:+-]*|msk|[a-z]{1,3}[sd]?t)\)?)?$/;

/** The same with full names, or without weekday, comma, zero or seconds; with the month or the day first. */
const named = [
  /^(?:(?<weekday>[a-z]{3,9})\.?,? )?(?<month>[a-z]{3,9})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>\d{4})/,
  /^(?:(?<weekday>[a-z]{3,9})\.?,? )?(?<day>\d\d?)(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})/,
].map((date) => new RegExp(date.source + time.source, 'i'));

/** ISO 8601, and with slashes. */
const iso =
  /^(?<year>\d{4})(?<mark>[/-])(?<month>\d\d)\k<mark>(?<day>\d\d)[t ](?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(?<zone>z| ?[+-]\d\d:?\d\d)?$/i;

/** A line with more characters is a sentence. */
export const longestDateline = 60;

/** Marks of direction and joiners, in which systems of Arabic and Persian wrap what is Latin. */
const marks = /[\u061c\u200b-\u200f]+/g;

/** The parts of a dateline, and whether they are in the reference form. */
export type DatelineParts = { groups: Record<string, string | undefined>; usual: boolean };

/** Takes a line that is written like a dateline apart, possible or not. */
export function partsOf(line: string): DatelineParts | undefined {
  if (line.length > longestDateline || !/[\d٠-٩۰-۹]:/.test(line)) return undefined;
  const text = line.replace(marks, '').trim();
  const usual = reference.exec(text)?.groups;
  if (usual) return { groups: usual, usual: true };

  const plain = westernDigits(text).replace(/\s+/g, ' ').replace(label, '');
  const groups = [...named, iso].map((form) => form.exec(plain)?.groups).find(Boolean);
  return groups && { groups, usual: false };
}

/** Whether a line is written like a dateline, possible or not. */
export const isDateline = (line: string): boolean => partsOf(withoutForbidden(line)) !== undefined;

/** Arabic-Indic (U+0660) and Persian (U+06F0) digits as western ones. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90));
}
