import { expect, test } from 'vitest';
import { parseMessage } from './replicas';

test('a server is heard', () => {
  const told = { from: 'a', everything: false, subjects: ['story /2016/06/28/iran-talks'] };
  expect(parseMessage(JSON.stringify(told))).toEqual(told);
});

for (const text of [
  '',
  'ping',
  'null',
  '"text"',
  '[]',
  '{}',
  '{"from":"a","everything":true}',
  '{"from":"a","everything":false,"subjects":[1]}',
]) {
  test(`passes over \`${text}\` from somebody else`, () => {
    expect(parseMessage(text)).toBeUndefined();
  });
}
