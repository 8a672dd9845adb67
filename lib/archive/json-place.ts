import type { Span } from '../capture/span';

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** What a token stands in: a list with the place of its next value, or an object with its key. */
type Inside = { kind: 'list' | 'object'; at: PropertyKey | undefined };

/** Where the value at `path` begins in a JSON text, or else the value around it. The text must be well formed. */
export function findPlace(json: string, path: readonly PropertyKey[]): Span {
  const around: Inside[] = [];
  let found: Span = { offset: 0, text: json.slice(0, 1) };
  let depth = -1;

  for (const { 0: text, index } of json.matchAll(tokens)) {
    const inside = around.at(-1);
    if (text === ':') continue;
    if (text === ',') advance(inside);
    else if (text === ']' || text === '}') around.pop();
    else if (inside?.kind === 'object' && inside.at === undefined) inside.at = JSON.parse(text);
    else {
      if (around.length > depth && leads(around, path)) {
        found = { offset: index, text };
        depth = around.length;
      }
      if (text === '[') around.push({ kind: 'list', at: 0 });
      if (text === '{') around.push({ kind: 'object', at: undefined });
    }
  }
  return found;
}

function advance(inside: Inside | undefined) {
  if (!inside) return;
  inside.at = typeof inside.at === 'number' ? inside.at + 1 : undefined;
}

/** Whether a value that stands so is on the way to `path`, or at it. */
function leads(around: Inside[], path: readonly PropertyKey[]) {
  return around.length <= path.length && around.every(({ at }, depth) => at === path[depth]);
}
