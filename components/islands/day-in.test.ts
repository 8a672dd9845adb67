import { expect, test } from 'vitest';
import { localeOfDays, shortDay } from '../dates';
import { arabic } from '../words/arabic';
import { english } from '../words/english';
import { persian } from '../words/persian';
import { dayIn } from './day-in';

for (const words of [english, arabic, persian]) {
  test(`in ${words.locale} a browser tells every day of a year as the pages do`, () => {
    for (let i = 0; i < 366; i++) {
      const day = new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10);
      expect(dayIn(day, localeOfDays(words))).toBe(shortDay(day, words));
    }
  });
}
