import type { Report } from './diagnostic';
import { mostEntries, splitList } from './list-places';
import { quote } from './quote';
import { parseEntry, type RelatedEntry } from './related-entry';
import { repairJson } from './repair-json';
import { type Span, slice } from './span';

/** The entries of a related list, in its order; what is whole in a damaged one. */
export function parseRelatedList(list: Span, report: Report): RelatedEntry[] {
  if (/^\s*(?:(?:\[\s*\]|\{\s*\}|null|false)\s*)?$/.test(list.text)) {
    report({
      code: 'dump-empty',
      span: list,
      message: 'The dump is empty: the page listed no related stories',
      hint: 'Nothing need be done.',
    });
    return [];
  }

  return parseSound(list.text) ?? parseByPlaces(list, report);
}

/** The entries of a list with which nothing is wrong, so that no place in it need be known; `undefined` of any other. */
function parseSound(text: string): RelatedEntry[] | undefined {
  const values = parseArray(text);
  if (!values || values.length > mostEntries) return undefined;

  let faults = 0;
  const entries = new Map<string, RelatedEntry>();
  for (const value of values) {
    const entry = parseEntry(value, nowhere, () => faults++);
    if (!entry || faults > 0) return undefined;
    entries.set(entry.id, entry);
  }
  return entries.size === values.length ? [...entries.values()] : undefined;
}

const nowhere: Span = { offset: 0, text: '' };

function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of any other list, and what is wrong with each. */
function parseByPlaces(list: Span, report: Report): RelatedEntry[] {
  const { entries, fault } = splitList(list);
  if (fault) {
    report({
      code: fault.code,
      span: fault.span,
      message: `Expected ${fault.expected}, found ${quote(fault.span.text, 30)}`,
      hint: 'The entries that are whole were kept.',
    });
  }
  return distinct(
    entries.flatMap((span) => {
      const entry = parseEntry(parseJson(span, report), span, report);
      return entry ? [{ span, entry }] : [];
    }),
    report,
  );
}

/** Entries longer than this are no entries: repairing them would cost more than they can be worth. */
const longest = 10_000;

function parseJson(entry: Span, report: Report): unknown {
  try {
    return JSON.parse(entry.text);
  } catch (error) {
    const repaired = entry.text.length <= longest ? repairJson(entry.text) : undefined;
    // V8 tells the place of a fault only in words.
    const at = Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0);
    const done = repaired === undefined ? 'it was left out' : 'it was repaired';
    report({
      code: 'dump-damaged',
      span: slice(entry, at),
      message: `Expected JSON, found ${quote(entry.text.slice(at), 40)}; ${done}`,
      hint: 'Compare it with the original page.',
    });
    return repaired;
  }
}

function distinct(found: { span: Span; entry: RelatedEntry }[], report: Report): RelatedEntry[] {
  const seen = new Set<string>();
  return found.flatMap(({ span, entry }) => {
    if (!seen.has(entry.id)) {
      seen.add(entry.id);
      return [entry];
    }
    const message = `The list names the story ${entry.id} twice; the first was kept`;
    report({ code: 'related-duplicate', span, message, hint: 'Nothing need be done.' });
    return [];
  });
}
