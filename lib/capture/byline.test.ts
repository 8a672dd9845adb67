import { expect, test } from 'vitest';
import { composeByline, findByline, parseByline } from './byline';
import { parse, plain, written } from './capture.fixture';
import { composeCapture } from './compose';

for (const [line, tag, person] of [
  ['By Jane Doe', undefined, 'Jane Doe'],
  ['By: Jane Doe', undefined, 'Jane Doe'],
  ['Written by Jane O’Brien', undefined, 'Jane O’Brien'],
  ['By J. K. Rowling', undefined, 'J. K. Rowling'],
  ['By J.K. Rowling', undefined, 'J.K. Rowling'],
  ['By Martin Luther King Jr.', undefined, 'Martin Luther King Jr.'],
  ['By Ursula von der Leyen', undefined, 'Ursula von der Leyen'],
  ['By Fahd Jasim al-Furayj', undefined, 'Fahd Jasim al-Furayj'],
  ['By Jane Doe, Reuters Correspondent', undefined, 'Jane Doe'],
  ['By Jane Doe, chief diplomatic correspondent, in Moscow', undefined, 'Jane Doe'],
  ['By Jane Doe, special to The Times', undefined, 'Jane Doe'],
  ['By Jane Doe of the Associated Press', undefined, 'Jane Doe'],
  ['By Jane Doe (Reuters)', undefined, 'Jane Doe'],
  ['By Jane Doe, the BBC’s chief international affairs correspondent', undefined, 'Jane Doe'],
  ['BY JANE DOE AND REUTERS', undefined, undefined],
  ['By JANE DOE and JOHN ROE', undefined, undefined],
  ['BY JANE DOE AND JOHN ROE', undefined, undefined],
  ['By Jane Doe, John Roe', undefined, undefined],
  ['By Reuters', undefined, undefined],
  ['By Press TV', undefined, undefined],
  ['By Press Trust of India', undefined, undefined],
  ['By Al Jazeera', undefined, undefined],
  ['By The Associated Press', undefined, undefined],
  ['By the Editorial Board', undefined, undefined],
  ['By Our Correspondent', undefined, undefined],
  ['Par Jean-Pierre d’Estaing', 'fr', 'Jean-Pierre d’Estaing'],
  ['Par Anne Roux, envoyée spéciale à Moscou', 'fr', 'Anne Roux'],
  ['Von Jan Müller und Anna Groß', 'de', undefined],
  ['Por Juan de la Cruz', 'es', 'Juan de la Cruz'],
  ['Por João da Silva', 'pt', 'João da Silva'],
  ['Автор: Анна Петрова, специальный корреспондент', 'ru', 'Анна Петрова'],
  ['מאת: דנה כהן', 'he', 'דנה כהן'],
  ['بقلم: أحمد المصري', 'ar', 'أحمد المصري'],
  ['بقلم د. أحمد المصري', 'ar', 'د. أحمد المصري'],
  ['\u200fبقلم: أحمد المصري ومحمد حسن، كاتب سوري', 'ar', undefined],
  ['نویسنده: علی‌رضا حسینی', 'fa', 'علی‌رضا حسینی'],
  ['به قلم: مریم رضایی و علی حسینی', 'fa', undefined],
] as const) {
  test(`\`${line}\` is a byline, of ${person ?? 'no one person'}`, () => {
    const found = parseByline(line, tag);
    expect(found?.person).toBe(person);
    expect(line.endsWith(found?.text ?? '-')).toBe(true);
  });
}

for (const [line, tag] of [
  ['By Monday, Aleppo had fallen', undefined],
  ['By Monday, Aleppo Had Fallen', undefined],
  ['BY MONDAY NIGHT', undefined],
  ['By the time the talks open', undefined],
  ['By The Time Talks Open', undefined],
  ['By order of the court', undefined],
  ['By Order of the Court', undefined],
  ['By Executive Order, Trump Bans Travel', undefined],
  ['By Popular Demand', undefined],
  ['By Land, Sea and Air', undefined],
  ['By Striking Syria, Trump Sends Message', undefined],
  ['By Hassan Rouhani’s Account', undefined],
  ['By The Numbers', undefined],
  ['By June 30', undefined],
  ['By Jane', undefined],
  ['By Jane Doe.', undefined],
  ['By Jane Doe, who met Assad', undefined],
  ['By Jane Doe, the reporter who fell', undefined],
  ['By Jane Doe, Stop the War', undefined],
  ['By Stop the Press', undefined],
  ['By eBay Users', undefined],
  ['By Trader Joe’s', undefined],
  ['BY APRIL', undefined],
  ['BY MISHAP', undefined],
  ['By Jane Doe met John Roe', undefined],
  ['By Jane Doe, whom they all knew as editor', undefined],
  ['By One Two Three Four Five', undefined],
  [`By Jane ${'Doe'.repeat(40)}`, undefined],
  ['Jane Doe', undefined],
  ['Peace in Syria', undefined],
  ['Barack Obama, Michelle Obama', undefined],
  ['Source: Iran Ready', undefined],
  ['By Bringing Peace', undefined],
  ['By Trying Again', undefined],
  ['Von Trapp Family', undefined],
  ['By Jane Doe', 'fr'],
  ['By Jane Doe', 'zh'],
  ['Par ailleurs, Moscou', 'fr'],
  ['PAR MESURE DE SÉCURITÉ', 'fr'],
  ['Von Anfang an', 'de'],
  ['Por primera vez', 'es'],
  ['بقلم رصاص', 'ar'],
  ['نویسنده ایرانی درگذشت', 'fa'],
  ['نویسنده: از ایران رفتم', 'fa'],
] as const) {
  test(`\`${line}\` is no byline in ${tag ?? 'en'}`, () => expect(parseByline(line, tag)).toBeUndefined());
}

test('a byline is in the language of the text below it, and there is a text', () => {
  const french =
    'Le ministre a dit que les discussions sont dans une phase qui ne peut pas durer pour la paix.';
  expect(findByline('Paix', ['Par Anne Roux', french])).toBe(0);
  expect(findByline('Paix', [french, 'Par Anne Roux'])).toBeUndefined();
  expect(findByline('Paix', [french, 'Par Anne Roux'], 2)).toBe(1);
  expect(findByline('Peace', ['Par Anne Roux', 'The talks of the day are over.'])).toBeUndefined();
  expect(findByline('Peace', ['By Jane Doe'])).toBeUndefined();
  expect(findByline('Peace', [])).toBeUndefined();
});

test('writers are told in the words of a language, and as they are where they have such words', () => {
  expect(composeByline(['Jane Doe', 'John Roe'], undefined)).toBe('By Jane Doe and John Roe');
  expect(composeByline(['A. Doe', 'B. Doe', 'C. Doe'], undefined)).toBe('By A. Doe, B. Doe, and C. Doe');
  expect(composeByline(['by Jane Doe'], undefined)).toBe('by Jane Doe');
  expect(composeByline(['أحمد المصري', 'محمد حسن'], 'ar')).toBe('بقلم: أحمد المصري ومحمد حسن');
  expect(composeByline(['مریم رضایی'], 'fa')).toBe('نویسنده: مریم رضایی');
  expect(composeByline(['admin'], undefined)).toBeUndefined();
  expect(composeByline(['Jane Doe'], 'zh')).toBeUndefined();
  expect(composeByline([], undefined)).toBeUndefined();
});

const byline = 'By Jane Doe, Reuters Correspondent';

test('the standfirst of an article is the paragraph below its byline; its agency stays', () => {
  const { article, diagnostics } = parse(written({ text: `${byline}\n\n${plain.text}` }));
  expect(article).toMatchObject({ byline, credit: 'Press TV' });
  expect(article?.paragraphs).toEqual(plain.text.split('\n\n'));
  expect(diagnostics).toEqual([]);
});

test('between headline and dateline a byline is no fault, and there is only one', () => {
  const dateline = `${byline}\n${plain.dateline}`;
  const { article, diagnostics } = parse(written({ dateline, text: `By John Roe\n\n${plain.text}` }));
  expect(article).toMatchObject({ byline, published: '2016-06-28T11:11:05' });
  expect(article?.paragraphs).toEqual(['By John Roe', ...plain.text.split('\n\n')]);
  expect(diagnostics).toEqual([]);
});

test('a line that might be one stays text where the article has no other', () => {
  const { article } = parse(written({ text: 'By Jane Doe' }));
  expect(article?.paragraphs).toEqual(['By Jane Doe']);
  expect(article).not.toHaveProperty('byline');
});

test('a byline is written below the dateline, wherever it stood', () => {
  const { article } = parse(written({ dateline: `${byline}\n${plain.dateline}` }));
  const again = article && composeCapture(article);
  expect(again).toBe(written({ text: `${byline}\n\n${plain.text}` }));
});
