import { expect, test } from 'vitest';
import { visualRuns } from './runs';

const seen = (line: string, direction: 'ltr' | 'rtl') => visualRuns(line, direction).map(({ text }) => text);

test('a line of one direction is one stretch', () => {
  expect(visualRuns('Talks open (again)', 'ltr')).toEqual([{ text: 'Talks open (again)', direction: 'ltr' }]);
  expect(visualRuns('خبر جديد!', 'rtl')).toEqual([{ text: 'خبر جديد!', direction: 'rtl' }]);
});

for (const [line, direction, expected] of [
  ['الف Press TV باء', 'rtl', [' باء', 'Press TV', 'الف ']],
  ['Talks in طهران today', 'ltr', ['Talks in ', 'طهران', ' today']],
  ['عام 2016 هنا', 'rtl', [' هنا', '2016', 'عام ']],
  ['In عام 2016 هنا now', 'ltr', ['In ', ' هنا', '2016', 'عام ', ' now']],
  ['٣٫٥ مليار', 'rtl', [' مليار', '٣٫٥']],
  ['خبر 12:30 – 14:00', 'rtl', ['14:00', ' – ', '12:30', 'خبر ']],
  ['AT&T و G7', 'rtl', ['G7', ' و ', 'AT&T']],
  ['قَالَ no', 'rtl', ['no', 'قَالَ ']],
  ['of قَالَ', 'ltr', ['of ', 'قَالَ']],
  ['قال cafe\u0301', 'rtl', ['cafe\u0301', 'قال ']],
] as const) {
  test(`\`${line}\` is drawn from the left as ${expected.join(' | ')}`, () => {
    expect(seen(line, direction)).toEqual(expected);
  });
}

test('each stretch is told with the way it is read', () => {
  expect(visualRuns('In عام 2016', 'ltr')).toEqual([
    { text: 'In ', direction: 'ltr' },
    { text: 'عام', direction: 'rtl' },
    { text: ' 2016', direction: 'ltr' },
  ]);
  expect(visualRuns('عام G7', 'rtl')).toEqual([
    { text: 'G7', direction: 'ltr' },
    { text: 'عام ', direction: 'rtl' },
  ]);
});
