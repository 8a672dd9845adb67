import { expect, test } from 'vitest';
import { arabic } from './arabic';
import { english } from './english';
import { persian } from './persian';

for (const [count, said] of [
  [1, 'خبر واحد'],
  [2, 'خبران'],
  [3, '٣ أخبار'],
  [11, '١١ خبراً'],
  [100, '١٠٠ خبر'],
  [1_234, '١٬٢٣٤ خبراً'],
] as const) {
  test(`Arabic says ${count} stories as «${said}»`, () => expect(arabic.counts.stories(count)).toBe(said));
}

test('English and Persian say how many', () => {
  expect([1, 2, 1_200].map(english.counts.stories)).toEqual(['1 story', '2 stories', '1,200 stories']);
  expect(persian.counts.stories(1_200)).toBe('۱٬۲۰۰ خبر');
});

/** The messages under their names, a group after its name; those with parts say them. */
function messagesOf(words: object, group = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, said]): [string, string][] => {
    if (typeof said === 'object') return messagesOf(said, `${group}${name}.`);
    return [[group + name, typeof said === 'function' ? String(said(3, 3)) : String(said)]];
  });
}

const partsOf = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(String).sort();

for (const words of [arabic, persian]) {
  test(`every message is there in ${words.attributes.lang}, with the parts of the English one`, () => {
    const messages = new Map(messagesOf(words));
    for (const [name, message] of messagesOf(english)) {
      expect(messages.get(name), name).toBeTruthy();
      expect(partsOf(messages.get(name) ?? ''), name).toEqual(partsOf(message));
    }
  });
}
