import { expect, test } from 'vitest';
import { quote } from './quote';

for (const [text, quoted] of [
  ['Talks', '`Talks`'],
  ['a  b\n\tc', '`a b c`'],
  ['a\u202eb\u001bc', '`a\ufffdb\ufffdc`'],
  ['a `b` c', '`a ’b’ c`'],
  ['x'.repeat(60), `\`${'x'.repeat(60)}\``],
  [`${'x'.repeat(59)}🔥`, `\`${'x'.repeat(59)}🔥\``],
  [`${'x'.repeat(59)}🔥x`, `\`${'x'.repeat(59)}🔥…\``],
  ['x'.repeat(61), `\`${'x'.repeat(60)}…\``],
] as const)
  test(`a message says ${quoted}`, () => expect(quote(text)).toBe(quoted));

test('a message shows as much of a text as it has room for', () => {
  expect(quote('Talks go on', 5)).toBe('`Talks…`');
});
