import { expect, test } from 'vitest';
import { archiveOf, type Told } from './archive.fixture';
import { captureStates, findArticleRecord, findCaptureState } from './captures';

const list = [{ id: '7', title: 'Ministers Meet', pic: '/2016/06/08/none.jpg' }];
const told: Told = { headline: 'Talks', published: '2016-06-28T11:11:05', text: 'First.\n\nSecond.' };

test('what shows only beside other captures is told at the later one', () => {
  const { archive } = archiveOf({
    'a.txt': told,
    'b.txt': { ...told, published: '2016-06-28T12:00:00' },
    'c.txt': told,
  });
  const [first, second, twin] = Array.from(captureStates(archive), ({ findings }) =>
    findings.filter(({ code }) => code.startsWith('duplicate')),
  );

  expect(first).toEqual([]);
  expect(second).toEqual([
    {
      ...{ code: 'duplicate-address', line: 1, column: 1, length: 0 },
      message:
        'An earlier article has the address `/2016/06/28/talks`; this one has `/2016/06/28/talks-1200`',
      hint: 'Nothing need be done; if they are one story, delete one.',
    },
  ]);
  expect(twin).toEqual([
    {
      ...{ code: 'duplicate-capture', line: 1, column: 1, length: 0 },
      message: '`a.txt` says the same, word for word; the two are one article',
      hint: 'Delete one of them.',
    },
  ]);
});

test('a picture that is not there is told at the place that names it', () => {
  const { archive } = archiveOf({ 'a.txt': { ...told, list } });
  const [finding, ...others] = findCaptureState('a.txt', archive)?.findings ?? [];

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    ...{ code: 'picture-missing', line: 11, length: '/2016/06/08/none.jpg'.length },
    message: 'The picture `/2016/06/08/none.jpg` of the story 7 is not below `public/`',
    hint: '`npm run pictures` makes a stand-in; without one, pages show the day in its place.',
  });
});

test('the picture of an article itself is told where it is not there, and is none of what it lists', () => {
  const own = { id: '9', title: told.headline, pic: '/2016/06/28/none.jpg' };
  const { archive } = archiveOf({ 'a.txt': { ...told, list: [own, ...list] } });
  const findings = findCaptureState('a.txt', archive)?.findings ?? [];

  expect(findings.map(({ code, message }) => [code, /story \d+/.exec(message)?.[0]])).toEqual([
    ['related-self', 'story 9'],
    ['picture-missing', 'story 9'],
    ['picture-missing', 'story 7'],
  ]);
  expect(findArticleRecord('a.txt', archive)?.related.map(({ id }) => id)).toEqual(['7']);
});

test('a capture without an article is told with what is wrong, and no address', () => {
  const { archive } = archiveOf({ '1.txt': 'Nothing but a headline', 'a.txt': told });
  const [bad, good] = [...captureStates(archive)];

  expect(Object.keys(bad ?? {})).toEqual(['path', 'findings']);
  expect(bad?.findings.map(({ code }) => code)).toContain('dateline-missing');
  expect(Object.keys(good ?? {})).toEqual(['path', 'address', 'findings']);
});

test('a capture is told for programs with all that it says', () => {
  const text = `By Jane Doe\n\n${told.text}`;
  const { archive } = archiveOf({ 'a.txt': { ...told, list }, 'c.txt': { ...told, text } });
  expect(findArticleRecord('c.txt', archive)).toMatchObject({ byline: 'By Jane Doe', standfirst: 'First.' });
  expect(findArticleRecord('a.txt', archive)).toMatchObject({
    headline: 'Talks',
    published: '2016-06-28T11:11:05',
    byline: null,
    standfirst: 'First.',
    paragraphs: ['First.', 'Second.'],
    credit: null,
    related: [{ id: '7', title: 'Ministers Meet', picture: '/2016/06/08/none.jpg', day: '2016-06-08' }],
  });
  expect(findArticleRecord('b.txt', archive)).toBeUndefined();
});
