import { expect, test } from 'vitest';
import { formOf, isKnown, newAnswer } from './answer';

test('a body that could not be encoded is encoded for the next reader', async () => {
  const answer = newAnswer({ status: 200, headers: {}, body: Buffer.from('Talks'), lasts: 'always' });

  await expect(formOf({ ...answer, body: undefined as never }, 'br')).rejects.toThrow();
  expect((await formOf(answer, 'br')).body.length).toBeGreaterThan(0);
});

test('a tag is known, strong or weak, and of one encoding alone', async () => {
  const answer = newAnswer({ status: 200, headers: {}, body: Buffer.from('Talks'), lasts: 'briefly' });
  const [plain, packed] = [await formOf(answer, 'identity'), await formOf(answer, 'gzip')];
  for (const tags of [packed.tag, `W/${packed.tag}`, `"other", ${packed.tag}`, ' * '])
    expect(isKnown(packed, tags)).toBe(true);
  for (const tags of [undefined, '', '"other"', plain.tag]) expect(isKnown(packed, tags)).toBe(false);
  expect(isKnown(plain, packed.tag)).toBe(false);
});
