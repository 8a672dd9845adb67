import { parseCapture } from '../../capture/capture';
import { now } from '../../capture/capture.fixture';
import { spent } from '../measure';

/** How many times as long 10 MB of a kind of input take as 100 kB: 100, where time grows with the size. */
export type Growth = { kind: string; ratio: number; seconds: number };

const [small, large] = [100_000, 9_900_000];

const head = 'Talks\n\nTalks\nTue Jun 28, 2016 11:11:05\n\nThe talks.\n\n';
const filled = (piece: string) => (size: number) =>
  piece.repeat(Math.ceil((size - 200) / Buffer.byteLength(piece)));
const listed = (list: string) => `${head}string(${Buffer.byteLength(list)}) "${list}"`;
const entry = '{"id":"1","sort":"2","contenttypeid":"21","pic":"/2016/04/15/a.jpg","title":"Talks"} ,';

/** Captures of a size in bytes, by what they are full of. */
const kinds: Record<string, (size: number) => string> = {
  paragraphs: (size) => head + filled('Words of a story, and more.\n\n')(size),
  'one line': (size) => head + filled('word ')(size),
  'a word without end': (size) => head + filled('w')(size),
  'a headline without end': (size) => `${filled('Talks ')(size)}\n\n${head}`,
  spaces: (size) => head + filled(' ')(size),
  'spaces before a line': (size) => `${filled('\u00a0 ')(size)}${head}`,
  'empty lines': (size) => head + filled('\r\n')(size),
  'carriage returns': (size) => filled('\r')(size) + head,
  'quotation marks': (size) => head + filled('"')(size),
  'heads of dumps': (size) => head + filled('string(5) "[{\n')(size),
  'heads without an end': (size) => head + filled('string(')(size),
  'arrays of PHP': (size) => head + filled('array(1) {\n  [0]=>\n')(size),
  datelines: (size) => head + filled('Tue Jun 28, 2016 11:11:05\n')(size),
  entities: (size) => head + filled('&amp;#x202e;')(size),
  'an entity without end': (size) => `${head}&${filled('a')(size)}`,
  'bidirectional controls': (size) => head + filled('\u202e\u2066')(size),
  'stacked accents': (size) => `${head}a${filled('\u0301')(size)}`,
  'Arabic letters': (size) => head + filled('سوریا و ایران ')(size),
  entries: (size) => listed(`[${filled(entry)(size)}]`),
  'one entry without end': (size) => listed(`[{"id":"1","title":"${filled('a')(size)}"}]`),
  'escapes in an entry': (size) => listed(`[{"id":"1","title":"${filled('\\')(size)}"}]`),
  'lists in lists': (size) => listed(filled('[')(size)),
  'objects in objects': (size) => listed(`[${filled('{"a":')(size)}`),
  'closing braces': (size) => listed(`[{"id":"1"}${filled('}')(size)}]`),
  credits: (size) => head + filled(', Press TV reported.')(size),
};

/** Measures every kind of input at two sizes. */
export function* growths(): Generator<Growth> {
  for (const [kind, textOf] of Object.entries(kinds)) {
    const [few, many] = [small, large].map((size) => Buffer.from(textOf(size)));
    if (!few || !many) continue;
    // The first runs are those of an interpreter.
    quickest(few, 3);
    const before = quickest(few, 10);
    const after = quickest(many, 2);
    yield { kind, ratio: (after / before) * (few.length / many.length) * 100, seconds: after / 1_000 };
  }
}

/** The shortest of some times, milliseconds of this process: what else the machine does only adds. */
function quickest(bytes: Uint8Array, times: number): number {
  return Math.min(...Array.from({ length: times }, () => spent(() => parseCapture(bytes, now))));
}
