import { expect, test } from 'vitest';
import { dumped, parse, plain } from './capture.fixture';

test('the article’s own entry gives it its picture, and leaves the list', () => {
  const { article, diagnostics } = parse(
    dumped('[{"id":"7","title":"Officials to discuss Syria","pic":"/2016/06/27/a.jpg"} ]'),
  );

  expect(article?.self).toMatchObject({ id: '7', picture: '/2016/06/27/a.jpg' });
  expect(article?.related).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['related-self']);
});

for (const [day, ids] of [
  ['2016/06/25', ['7']],
  ['2016/06/26', []],
  ['2016/06/30', []],
  ['2016/07/01', ['7']],
  ['undated', []],
] as const) {
  test(`an entry with the article’s own headline and a picture of ${day} is ${ids.length > 0 ? 'another' : 'the article'}`, () => {
    const entry = { id: '7', title: `PICS: ${plain.headline.toUpperCase()}`, pic: `/${day}/a.jpg` };
    const { article } = parse(dumped(JSON.stringify([entry, { id: '8', title: 'Officials to discuss' }])));

    expect(article?.related.map(({ id }) => id)).toEqual([...ids, '8']);
    expect(article?.self?.id).toBe(ids.length > 0 ? undefined : '7');
  });
}

test('an entry that is the article is told of at the list', () => {
  const { diagnostics } = parse(dumped(`[{"id":"7","title":"${plain.headline}"} ]`));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The list names the article itself, as story 7; it was taken out of the list',
  ]);
});

test('of several entries with its headline the nearest in time is the article', () => {
  const entry = (id: string, day: string) => ({ id, title: plain.headline, pic: `/2016/06/${day}/a.jpg` });
  const undated = { id: '3', title: plain.headline };
  const entries = [undated, entry('4', '27'), entry('5', '28'), entry('6', '29')];
  const { article } = parse(dumped(JSON.stringify(entries)));

  expect(article?.self?.id).toBe('5');
  expect(article?.related.map(({ id }) => id)).toEqual(['3', '4', '6']);
});
