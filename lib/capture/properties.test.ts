import fc from 'fast-check';
import { test } from 'vitest';
import { capture } from './invented.fixture';
import { keepsClean, keepsPlaces, survivesWriting } from './promises.fixture';

const captures = capture.map((text) => Buffer.from(text));
const texts = fc.string({ unit: 'binary' }).map((text) => Buffer.from(text));
const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), captures, texts);
const numRuns = 2_000;

test('any bytes give a value, and each fault a place inside the text', () => {
  fc.assert(fc.property(bytes, keepsPlaces), { numRuns });
});

test('no output text holds a control character', () => {
  fc.assert(fc.property(fc.oneof(captures, texts), keepsClean), { numRuns });
});

test('a parsed article survives being written as a capture and parsed again', () => {
  fc.assert(fc.property(captures, survivesWriting), { numRuns });
});
