import { expect, test } from 'vitest';
import { buildCountryNames } from './country-names';
import { parseTopics } from './topic-file';
import { buildVocabulary } from './vocabulary';

const named = JSON.stringify([
  { name: 'ISIS', kind: 'organisation', aliases: ['Daesh', 'داعش'] },
  { name: 'Sergey Shoygu', kind: 'person', aliases: ['Shoigu', 'Шойгу'] },
  { name: 'Ali', kind: 'person' },
  { name: 'Türkiye', kind: 'place', aliases: ['Anatolia'] },
]);
const { match, topics } = buildVocabulary({ ...parseTopics(named), findings: [], text: named });

for (const [text, ...topics] of [
  ['Iranian officials flew to Moscow', 'iran', 'russia'],
  ['Iran’s and Russia’s ministers', 'iran', 'russia'],
  ['IRANIANS AND SYRIANS TALK', 'iran', 'syria'],
  ['Nigeria is not its neighbour', 'nigeria'],
  ['Papua New Guinea and New Zealand', 'papua-new-guinea', 'new-zealand'],
  ['North Korea warns South Korea', 'north-korea', 'south-korea'],
  ['The Democratic Republic of the Congo', 'dr-congo'],
  ['São Tomé and Príncipe', 'sao-tome-and-principe'],
  ['Sao Tome and Principe', 'sao-tome-and-principe'],
  ['The US said', 'united-states'],
  ['American troops', 'united-states'],
  ['U.S. and U.K. leaders', 'united-states', 'united-kingdom'],
  ['Washington, D.C.', 'united-states'],
  ['they ONE TWO THREE FOUR FIVE SIX SEVEN US', 'united-states'],
  ['US ONE TWO THREE FOUR FIVE SIX SEVEN they', 'united-states'],
  ['US', 'united-states'],
  ['ALI MEETS NOBODY', 'ali'],
  ['New  Zealand', 'new-zealand'],
  ['Guinea-Bissau voted', 'guinea-bissau'],
  ['ISIS TAKES PALMYRA', 'isis'],
  ['ONE TWO THREE FOUR FIVE US SIX SEVEN said', 'united-states'],
  ['French wine', 'france'],
  ['ISIS and Daesh', 'isis'],
  ['Shoigu meets', 'sergey-shoygu'],
  ['Сказал Шойгу', 'sergey-shoygu'],
  ['Anatolia', 'turkiye'],
  ['زار وفد إيران دمشق وروسيا', 'iran', 'syria', 'russia'],
  ['الجيش السوري يسيطر على حي بني زيد في حلب', 'syria'],
  ['غارات سعودية على صنعاء', 'saudi-arabia', 'yemen'],
  ['اليمنيون والإيرانيون والروس', 'yemen', 'iran', 'russia'],
  ['مساعدات للعراقيين، ومسؤول أميركي ببغداد', 'iraq', 'united-states'],
  ['القوات الكورية الشمالية والأتراك', 'north-korea', 'turkiye'],
  ['آنکارا و مسکو و تهران', 'turkiye', 'russia', 'iran'],
  ['نیروهای آمریکایی و فرانسوی در پکن', 'united-states', 'france', 'china'],
  ['Danes and Swedes vote', 'denmark', 'sweden'],
  ['Explosion in Turkey kills 30', 'turkiye'],
  ['EXPLOSION IN TURKEY', 'turkiye'],
  ['Explosion In Turkey Kills', 'turkiye'],
  ['In Jordan, refugees wait', 'jordan'],
  ['ایران و روسیه', 'iran', 'russia'],
  ['سوريّا وداعش', 'syria', 'isis'],
] as [string, ...string[]][]) {
  test(`\`${text}\` names ${topics.join(', ')}`, () =>
    expect([...match(text)].sort()).toEqual(topics.sort()));
}

for (const text of [
  'Tell us about it',
  'TELL US MORE ABOUT IT',
  'UAE SAYS SO',
  'The Persian Gulf is deep',
  'South American and Latin American leaders',
  'An Indian Ocean storm reached New Mexico',
  'The iranica, the niger, a turkey and a jordan',
  'isis is a river',
  'Congolese and Dominican singers',
  'George Washington',
  'تقرير مالي',
  'الأمير تركي الفيصل يتحدث',
  'أمطار غزيرة وسيول جارفة',
  'Irania',
  'TELL US MORE\nThey said so.',
  'They said so.\nTELL US MORE',
  'they ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT US',
  'US ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT they',
  'New -- Zealand',
  'New\nZealand',
  'Papua New -- Guinea',
]) {
  test(`\`${text}\` names nothing`, () => expect([...match(text)]).toEqual([]));
}

for (const [text, ...topics] of [
  ['Michael Jordan visits China', 'china'],
  ['Chad Smith of Canada', 'canada'],
  ['Atlanta, Georgia, voted'],
  ['Turkey with cranberries'],
  ['Votes in Turkey Again', 'turkiye'],
  ['Jordan, Lebanon and Syria', 'jordan', 'lebanon', 'syria'],
  ['Iran, Turkey to Meet', 'iran', 'turkiye'],
  ['Georgia said so in Tbilisi', 'georgia'],
  ['Chad: Chadian troops', 'chad'],
  ['Jordan one two three Syria', 'jordan', 'syria'],
  ['Jordan one two three four Syria', 'syria'],
  ['Syria one two three Jordan', 'jordan', 'syria'],
  ['Syria one two three four Jordan', 'syria'],
  ['They said Syria one two three Jordan', 'jordan', 'syria'],
  ['They said Jordan one two three Syria', 'jordan', 'syria'],
  ['Syria, Jordan, Chad, Turkey, Georgia', 'chad', 'georgia', 'jordan', 'syria', 'turkiye'],
  ['Georgia, Turkey, Chad, Jordan, Syria', 'chad', 'georgia', 'jordan', 'syria', 'turkiye'],
  [' Jordan and Syria ', 'jordan', 'syria'],
  ['Syria and Air Jordan', 'syria'],
  ['Syria, Air, Jordan', 'jordan', 'syria'],
  ['Syria and Jordan Smith', 'syria'],
  ['Syria and Jordan, Smith said', 'jordan', 'syria'],
  ['Syria Jordan talks', 'jordan', 'syria'],
  ['Jordan Syria talks', 'jordan', 'syria'],
  ['From Jordan to Syria', 'jordan', 'syria'],
  ['Syria and FIFA Jordan', 'syria'],
  ['Abdul Jordan of Syria', 'syria'],
  ['Syria and iPhone Jordan', 'jordan', 'syria'],
  ['Troops of Niger crossed. Far from there, and long after, Brazil voted.', 'brazil'],
] as [string, ...string[]][]) {
  test(`of \`${text}\`, only ${topics.join(', ') || 'nothing'} is a country that is meant`, () =>
    expect([...match(text)].sort()).toEqual(topics.sort()));
}

test('a topic of editors that is called like a country is that country', () => {
  expect(topics.filter(({ topic }) => topic === 'turkiye')).toEqual([
    { topic: 'turkiye', name: 'Türkiye', kind: 'country' },
  ]);
});

test('vocabularies that tell a topic otherwise have different hashes', () => {
  const [one, other] = (['person', 'place'] as const).map((kind) =>
    buildVocabulary({ topics: [{ name: 'Ali', kind, aliases: [] }], findings: [], text: '' }),
  );
  expect(one?.hash).not.toBe(other?.hash);
});

test('a text of names alone is matched in one pass', () => {
  const began = performance.now();
  match('US Jordan '.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(60_000);
});

test('countries are called as the language of the site calls them', () => {
  const shownIn = (language: string) =>
    buildCountryNames(language).find(({ name }) => name === 'Syria')?.shown;
  expect(['en', 'ar', 'fa', 'de'].map(shownIn)).toEqual(['Syria', 'سوريا', 'سوریه', 'Syria']);
});
