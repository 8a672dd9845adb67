import { expect, test } from 'vitest';
import { parse, written } from './capture.fixture';

for (const zone of [
  ...['GMT', 'UTC+4:30', 'Z', '(GMT+4:30)', 'ET', 'PT', 'EST', 'PDT', 'BST', 'IST', 'JST', 'KST'],
  ...['CET', 'CEST', 'EET', 'EEST', 'EEDT', 'CST', 'MSK', 'МСК', 'WIB', 'WITA', 'WIT', 'MEZ', 'MESZ'],
  ...['HKT', 'SGT', '[IST]', '(EDT)'],
])
  test(`a time may be in the zone ${zone}, which is left out, wherever it stands`, () => {
    for (const dateline of [`11:11 ${zone}, 28 June 2016`, `28 June 2016 11:11 ${zone}`]) {
      const { article, diagnostics } = parse(written({ dateline }));
      expect(article?.published, dateline).toBe('2016-06-28T11:11:00');
      expect(diagnostics, dateline).toMatchObject([
        { hint: expect.stringContaining('Its zone was left out') },
      ]);
    }
  });
