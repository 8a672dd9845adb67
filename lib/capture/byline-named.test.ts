import { expect, test } from 'vitest';
import { composeByline, findByline, parseByline } from './byline';

for (const line of [
  'Jane Doe in Moscow',
  'Jane Doe and John Roe in Geneva',
  'Jane Doe, Reuters',
  'Jane Doe | Associated Press',
  'Jane Doe Middle East correspondent',
  'Jane Doe, Middle East correspondent',
]) {
  test(`\`${line}\` is a byline where the article tells of no Doe`, () => {
    const told = (text: string) => findByline('Talks', [line, text]);
    expect(told('The talks are over.')).toBe(0);
    expect(told('The talks are over, Doe said.')).toBeUndefined();
    expect(parseByline(line, undefined)?.isTold).toBe(false);
    expect(composeByline([line], undefined)).not.toBe(line);
  });
}

for (const line of [
  'Reuters',
  'AFP, Geneva',
  'The Associated Press',
  'Staff and agencies',
  'Source: Press TV',
])
  test(`\`${line}\` is a byline, whatever the article tells`, () => {
    expect(findByline('Talks', [line, `The talks are over, ${line} reported.`])).toBe(0);
    expect(parseByline(line, undefined)?.person).toBeUndefined();
  });

test('a line that is neither told nor short is not looked at twice', () => {
  expect(findByline('Talks', ['Jane Doe in Moscow.', 'The talks are over.'])).toBeUndefined();
  expect(findByline('Talks', [`Jane ${'Doe'.repeat(40)} in Moscow`, 'The talks are over.'])).toBeUndefined();
});
