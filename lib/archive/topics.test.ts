import { expect, test } from 'vitest';
import { archiveOf, type Told, writeCaptures } from './archive.fixture';
import {
  allTopics,
  findTopic,
  namedWith,
  newestOfTopics,
  storiesOf,
  topicArticles,
  topicDays,
  topicsLike,
  topicsOf,
  topTopics,
} from './topics';

const talks: Told = {
  headline: 'Officials Discuss Syria',
  published: '2016-06-28T11:11:05',
  text: 'Iranian and Russian officials met in Moscow.\n\nThey spoke of Palmyra.',
  list: [{ id: '20', title: 'Ministers Meet in Iran', pic: '/2016/06/08/a_636009974837272560_b.jpg' }],
};
const named = (name: string, aliases: string[] = []) => JSON.stringify([{ name, kind: 'place', aliases }]);

test('a topic is as new as its newest story', () => {
  const later: Told = {
    headline: 'Iran and Oil',
    published: '2016-07-02T10:00:00',
    list: [{ id: '21', title: 'Words from Oman' }],
  };
  const { archive } = archiveOf({ 'a.txt': talks, 'b.txt': later });

  expect(newestOfTopics(archive)).toEqual([
    { topic: 'iran', newest: '2016-07-02T10:00:00' },
    { topic: 'oman', newest: undefined },
    { topic: 'russia', newest: '2016-06-28T11:11:05' },
    { topic: 'syria', newest: '2016-06-28T11:11:05' },
  ]);
});

test('an article is matched on all its text, a mention on its headline', () => {
  const { archive } = archiveOf({ 'a.txt': talks });

  expect(allTopics(archive).map(({ topic, stories }) => [topic, stories])).toEqual([
    ['iran', 2],
    ['russia', 1],
    ['syria', 1],
  ]);
  expect(storiesOf({ topic: 'iran' }, 9, 0, archive).map(({ kind }) => kind)).toEqual(['article', 'mention']);
  expect(storiesOf({ topic: 'iran' }, 9, 1, archive).map(({ kind }) => kind)).toEqual(['mention']);
  expect(topicArticles({ topic: 'iran' }, 9, archive).map(({ headline }) => headline)).toEqual([
    'Officials Discuss Syria',
  ]);
  expect(
    topicsOf({ address: '/2016/06/28/officials-discuss-syria' }, archive).map(({ name }) => name),
  ).toEqual(['Iran', 'Russia', 'Syria']);
  expect(namedWith({ topic: 'syria' }, 9, archive).map(({ name }) => name)).toEqual(['Iran', 'Russia']);
  expect(topicDays({ topic: 'iran' }, archive)).toEqual([
    { day: '2016-06-08', stories: 1 },
    { day: '2016-06-28', stories: 1 },
  ]);
  expect(topicsLike('ru', 3, archive).map(({ name }) => name)).toEqual(['Russia']);
  expect(topicsLike('%', 3, archive)).toEqual([]);
});

test('those come first that most stories name', () => {
  const { archive } = archiveOf({
    'a.txt': talks,
    'b.txt': { headline: 'Syria Votes', published: '2016-06-29T10:00:00' },
    'c.txt': { headline: 'Syria Counts', published: '2016-06-30T10:00:00' },
  });
  expect(topTopics(2, archive).map(({ topic }) => topic)).toEqual(['syria', 'iran']);
});

test('a mention takes no place of an article', () => {
  const list = [{ id: '30', title: 'Iran Votes', pic: '/2016/06/29/a.jpg' }];
  const { archive } = archiveOf({ 'a.txt': { ...talks, list } });
  expect(topicArticles({ topic: 'iran' }, 1, archive)).toHaveLength(1);
});

test('a topic that no story names, or that there is not, has no page', () => {
  const { archive } = archiveOf({ 'a.txt': talks });
  expect(findTopic('iran', archive)?.name).toBe('Iran');
  expect(findTopic('japan', archive)).toBeUndefined();
  expect(findTopic('nowhere', archive)).toBeUndefined();
});

test('a topic that editors add, change or take away is found at once in stories that are there', () => {
  const { archive, folder } = archiveOf({ 'a.txt': talks });
  const topics = () => allTopics(archive).map(({ topic }) => topic);

  writeCaptures(folder, { 'topics.json': named('Palmyra') });
  expect(archive.refresh()).toBe(0);
  expect(topics()).toContain('palmyra');

  writeCaptures(folder, { 'topics.json': named('Tadmur', ['Palmyra']) });
  archive.refresh();
  expect(topics()).toContain('tadmur');
  expect(topics()).not.toContain('palmyra');
});

test('what a capture no longer says is no topic of its story', () => {
  const { archive, folder } = archiveOf({ 'a.txt': talks });
  writeCaptures(folder, { 'a.txt': { ...talks, text: 'Nobody came.' } });
  archive.refresh();
  expect(findTopic('russia', archive)).toBeUndefined();
  expect(findTopic('syria', archive)?.stories).toBe(1);
});

for (const [text, topics] of [
  ['The Northern Ireland Secretary in London', ['united-kingdom']],
  ['Clashes in Tripoli, Lebanon', ['lebanon']],
  ['Clashes in Tripoli', ['libya']],
  ['محادثات بين أميركا و بريطانيا', ['united-kingdom', 'united-states']],
  ['گفتگوی عربستان و انگلیس', ['saudi-arabia', 'united-kingdom']],
] as const) {
  test(`“${text}” names ${topics.join(' and ')}`, () => {
    const { archive } = archiveOf({ 'a.txt': { ...talks, headline: 'Talks', text, list: [] } });
    expect(allTopics(archive).map(({ topic }) => topic)).toEqual(topics);
  });
}
