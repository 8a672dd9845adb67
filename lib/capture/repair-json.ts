import { jsonrepair } from 'jsonrepair';

/** What a damaged JSON text says; `undefined` where it cannot be repaired. */
export function repairJson(text: string): unknown {
  try {
    return JSON.parse(jsonrepair(withQuotes(withoutSlashes(text))));
  } catch {
    return undefined;
  }
}

/** PHP's addslashes, and its `magic_quotes` before PHP 5.4, put a backslash before each quote and backslash of a text. */
const withoutSlashes = (entry: string) =>
  /^\{\s*\\"/.test(entry) ? entry.replace(/\\(["'\\])/g, '$1') : entry;

/** Begins each field of an entry. */
const field = /("(?:id|sort|contenttypeid|pic|title)"\s*:\s*)/;

/** Escapes the quotes within a field: between its first and the last before the next field. */
function withQuotes(entry: string): string {
  const escaped = (value: string) => `"${value.replace(/(?<!\\)"/g, '\\"')}"`;
  return entry
    .split(field)
    .map((part) => part.replace(/^"(.*)"(?=[\s,}]*$)/s, (_, value) => escaped(value)))
    .join('');
}
