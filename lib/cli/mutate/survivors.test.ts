import { expect, test } from 'vitest';
import { scoreOf, survivorsIn } from './survivors';

const at = (line: number, start: number, end: number, last = line) => ({
  start: { line, column: start },
  end: { line: last, column: end },
});

const report = {
  files: {
    'a.ts': {
      source: 'if (a > b) {\n  return;\n}\n',
      mutants: [
        { status: 'NoCoverage', replacement: '{}', location: at(1, 12, 2, 3) },
        { status: 'Survived', replacement: 'a >= b', location: at(1, 5, 10) },
        { status: 'Killed', replacement: 'true', location: at(1, 5, 10) },
        { status: 'Timeout', replacement: 'false', location: at(1, 5, 10) },
        { status: 'RuntimeError', replacement: 'a <= b', location: at(1, 5, 10) },
      ],
    },
  },
};

test('a change counts as noticed when a test fails or never ends', () => {
  expect(scoreOf(report)).toEqual({ score: 50, mutants: 4, noticed: 2 });
});

test('changes that no test notices stand in order, each with its place', () => {
  expect(survivorsIn(report)).toEqual(['a.ts:1:5  a > b → a >= b', 'a.ts:1:12  { return; } → {}']);
});
