import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { capture, line } from '../../capture/invented.fixture';
import { escapeHtml } from '../../publish/plain';

/** Files that are known to be difficult, or as they should be. */
const captures = filesIn('lib/capture/hostile', '.txt');
const pages = filesIn('e2e/fixtures/pages', '.html');

const wellFormed: fc.Arbitrary<Uint8Array> = capture.map((text) => Buffer.from(text));

/** Bytes of a capture: in its form, bent, or none at all. */
export const captureBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: wellFormed },
  { weight: 4, arbitrary: bent(fc.constantFrom(...captures), fc.constantFrom(...captures)) },
  { weight: 2, arbitrary: bent(wellFormed, fc.constantFrom(...captures)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);

/** Bytes of a saved page, bent. */
export const pageBytes: fc.Arbitrary<Uint8Array> = bent(
  fc.constantFrom(...pages),
  fc.constantFrom(...pages, ...captures),
);

/** Words, signs of other languages, and what readers and programs write by mistake. */
export const words: fc.Arbitrary<string> = fc.oneof(line, fc.string({ unit: 'binary', maxLength: 60 }));

/** Elements of a page as React writes them: paragraphs among what only Next's browser code reads. */
export const markup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script src="/_next/a.js" async=""></script>', '<!--$-->', '<!-- -->'),
      fc.constantFrom(
        '<script>self.__next_f.push([1,"<p>"])</script>',
        '<link rel="preload" as="script" href="/a"/>',
      ),
      words.map((text) => `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The target of a request line. */
export const target: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '..',
        '.',
        '%2e',
        '%2f',
        '%5c',
        '\\',
        '%00',
        '?',
        '#',
        '%',
        'search',
        '_next',
      ),
      fc.constantFrom(
        '_rsc=1',
        'q=',
        '&',
        ';',
        ':',
        '@',
        'http://a',
        '*',
        '2016',
        '.rsc',
        '%c0%ae',
        '%u2215',
      ),
      words,
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

/** A file with some of its stretches cut, doubled, moved or in the place of bytes of another. */
function bent(file: fc.Arbitrary<Uint8Array>, other: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(200),
    put: fc.oneof(fc.uint8Array({ maxLength: 4 }), other, fc.constant(undefined)),
  });
  return fc.tuple(file, fc.array(change, { maxLength: 4 })).map(([bytes, changes]) =>
    changes.reduce((so, { at, length, put }) => {
      const from = Math.floor(at * so.length);
      const stretch = so.subarray(from, from + length);
      const middle = put ? put.subarray(0, 2_000) : Buffer.concat([stretch, stretch]);
      return Buffer.concat([so.subarray(0, from), middle, so.subarray(from + length)]);
    }, bytes),
  );
}

function filesIn(folder: string, ending: string): Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name)))
    .filter(({ length }) => length < 20_000);
}
