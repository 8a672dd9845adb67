import fc from 'fast-check';

/** Text as captures have it, with what breaks readers mixed in. */
export const line: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '&amp;',
        '&amp;amp;',
        '&#x202e;',
        '&quot;',
        'string(5) "[{',
        '"',
        ']"',
        'NULL',
        '\u202e',
        '\u0000',
        '\u2028',
        'سوریا',
        '🔥',
      ),
      fc.constantFrom(
        'Tue Jun 28, 2016 11:11:05',
        'string(2) "[]"',
        'PICS: ',
        ', Press TV reported.',
        'By Jane Doe',
        '\u00a0',
        '\ufeff',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

const entry = fc.record(
  {
    id: fc.oneof(fc.nat().map(String), fc.nat(), line),
    sort: fc.oneof(fc.nat().map(String), line),
    contenttypeid: fc.constantFrom('21', '', 'x'),
    pic: fc.oneof(
      fc.constantFrom('/2016/04/15/alalam_635963521781333735_25f_4x3.jpg', '/a.png', '/../a.jpg', null),
      line,
    ),
    title: line,
    more: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

const dump = fc
  .tuple(fc.array(entry, { maxLength: 4 }), fc.constantFrom(0, 0, 0, 1, -1, 1_000), fc.nat(40))
  .map(([entries, error, cut]) => {
    const list = JSON.stringify(entries);
    return `string(${Buffer.byteLength(list) + error}) "${list}"`.slice(0, error === 1 ? -cut : undefined);
  });

const dateline = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Tue Jun 28, 2016 11:11:05',
      'tue jun 28, 2016 11:11',
      '2016-06-28T11:11:05Z',
      'By Jane Doe\nTue Jun 28, 2016 11:11:05',
      'الاثنين ٢٨ حزيران/يونيو ٢٠١٦ - ١١:١١',
      '۸ تیر ۱۳۹۵ ۱۱:۱۱',
    ),
  },
  line,
);

/** A capture, more or less in the reference form. */
export const capture: fc.Arbitrary<string> = fc
  .tuple(
    line,
    line,
    dateline,
    fc.array(line, { maxLength: 6 }),
    fc.oneof(dump, line),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([title, headline, date, paragraphs, end, newline]) =>
    [title, '', headline || title, date, '', ...paragraphs.flatMap((text) => [text, '']), '', end].join(
      newline,
    ),
  );
