import { expect, test } from 'vitest';
import { formOf, newAnswer } from './answer';

test('a body that could not be encoded is encoded for the next reader', async () => {
  const answer = newAnswer({ status: 200, headers: {}, body: Buffer.from('Talks'), lasts: 'always' });

  await expect(formOf({ ...answer, body: undefined as never }, 'br')).rejects.toThrow();
  expect((await formOf(answer, 'br')).body.length).toBeGreaterThan(0);
});
