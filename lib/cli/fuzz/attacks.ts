import assert from 'node:assert/strict';
import { type Arbitrary, assert as check, property } from 'fast-check';
import { parseDateline } from '../../capture/dateline';
import { keepsClean, keepsPlaces, survivesWriting } from '../../capture/promises.fixture';
import { parseIncoming } from '../../intake/reading';
import { leanPage } from '../../serve/lean';
import { parseRequest } from '../../serve/request';
import { holdsAnyArchive, holdsAnyQuestion } from './archive-promises';
import { captureBytes, markup, pageBytes, target, words } from './inputs';
import type { Meter } from './meter';
import { publishesSoundly } from './publish-promises';

const now = '2026-11-22T00:00:00';

/** A promise about all inputs of a kind, and how it is tried. */
export type Attack = {
  name: string;
  /** Which part of all inputs it gets; together they are 1. */
  share: number;
  /** Tries so many inputs. Throws with the input that breaks the promise. */
  run: (inputs: number, seed: number, meter: Meter) => void;
};

/** Every promise, the cheapest with the most inputs. */
export const attacks: Attack[] = [
  attack('a capture is read, and faults have places', 0.45, captureBytes, keepsPlaces),
  attack('no control character comes out', 0.2, captureBytes, keepsClean),
  attack('an article survives being written', 0.08, captureBytes, survivesWriting),
  attack('a dateline is a date or refused', 0.1, words, readsDates),
  attack('a request is an address or refused', 0.07, target, refusesTricks),
  attack('a lean page is its text and nothing else', 0.04, markup, staysLean),
  attack('feeds, sitemaps and JSON-LD stay valid', 0.03, captureBytes, publishesSoundly),
  attack('any question is answered', 0.025, words, holdsAnyQuestion),
  attack('a saved page is read', 0.004, pageBytes, readsPages),
  attack('an archive of any captures is indexed', 0.001, captureBytes, holdsAnyArchive),
];

function attack<Input extends string | Uint8Array>(
  name: string,
  share: number,
  input: Arbitrary<Input>,
  hold: (input: Input) => void,
): Attack {
  const run: Attack['run'] = (inputs, seed, meter) => {
    const tried = property(input, (given) => meter.time(given.length, () => hold(given)));
    check(tried, { numRuns: inputs, seed });
  };
  return { name, share, run };
}

function readsDates(text: string) {
  const clock = parseDateline({ offset: 0, text }, now, () => {});
  if (clock === undefined) return;
  assert.match(clock, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  assert.equal(new Date(`${clock}Z`).toISOString().slice(0, 19), clock);
}

function refusesTricks(text: string) {
  const asked = parseRequest('GET', text);
  if (asked.kind === 'refused') return;
  const [path = ''] = asked.address.split('?', 1);
  const segments = decodeURIComponent(path).split('/');
  assert(path.startsWith('/') && !path.includes('//') && !path.includes('\\'));
  assert(!segments.includes('..') && !segments.includes('.'));
}

function staysLean(html: string) {
  assert.equal(leanPage(html), (html.match(/<p .*?<\/p>/gs) ?? []).join(''));
}

function readsPages(bytes: Uint8Array) {
  const reading = parseIncoming({ name: 'page.html', bytes }, now);
  if (reading.kind === 'read' && reading.capture) keepsPlaces(reading.capture.bytes);
}
