import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';

for (const [one, other] of [
  ['Teheran', 'téhéran'],
  ['ISTANBUL', 'İstanbul'],
  ['Erdogan', 'Erdoğan'],
  ['Strasse', 'Straße'],
  ['café', 'cafe\u0301'],
  ['ايران', 'إيران'],
  ['ايران', 'ایران'],
  ['ايران', 'ايـــران'],
  ['ايران', 'إِيرَان'],
  ['القران', 'القرآن'],
  ['كتاب', 'کتاب'],
  ['مدينة', 'مدینه'],
  ['علي', 'على'],
  ['می‌خواهم', 'میخواهم'],
  ['2016', '٢٠١٦'],
  ['2016', '۲۰۱۶'],
  ['ΣΟΦΟΣ', 'σοφος'],
] as const) {
  test(`\`${one}\` is searched like \`${other}\``, () => expect(fold(one)).toBe(fold(other)));
}

test('a letter that is written for another is searched as that, though it stand alone', () => {
  expect([...'ٱىیېےکڪةەہھۃ'].map(fold)).toEqual([...'اييييككههههه']);
  expect([...'ßæœøłđðþıς'].map(fold)).toEqual(['ss', 'ae', 'oe', 'o', 'l', 'd', 'd', 'th', 'i', 'σ']);
});

test('a long word is searched like a short one', () => {
  expect(fold('é'.repeat(100))).toBe('e'.repeat(100));
});

test('words stand apart by one space, whatever stood between them', () => {
  expect(fold('  “S-300”: Iran’s\n\u202e«missile»\u0000 ')).toBe('s 300 iran s missile');
});

test('a script without spaces is taken letter by letter', () => {
  expect(fold('北京大学 and')).toBe('北 京 大 学 and');
});

test('folding what is folded changes nothing, and leaves no sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(folded).not.toMatch(/["*():^{}+\-\0]| {2}|^ | $/);
    }),
  );
});
