import { expect, test } from 'vitest';
import { nameFault } from './name';

for (const [name, fault] of [
  ['../x.txt', 'its name leads out of its folder'],
  ['a/../../x.txt', 'its name leads out of its folder'],
  ['..\\x.txt', 'its name leads out of its folder'],
  ['/etc/x.txt', 'its name is an absolute path'],
  ['\\\\server\\x.txt', 'its name is an absolute path'],
  ['C:\\x.txt', 'its name is an absolute path'],
  ['a\u0000.txt', 'its name has control characters'],
  ['a\n.txt', 'its name has control characters'],
  ['a\u202etxt.exe', 'its name has control characters'],
  ['a\u{fffd}.txt', 'its name is no UTF-8'],
  [' ', 'it has no name'],
  [`${'ا'.repeat(200)}.txt`, 'its name is too long'],
  [`${'a/'.repeat(600)}x.txt`, 'its name is too long'],
] as const) {
  test(`${JSON.stringify(name.slice(0, 30))} is refused: ${fault}`, () => {
    expect(nameFault(name)).toBe(fault);
  });
}

for (const name of ['a.txt', 'saved/ایران.html', 'a..b.txt', 'a page?id=5.html', '…/x.txt']) {
  test(`${JSON.stringify(name)} is taken`, () => {
    expect(nameFault(name)).toBeUndefined();
  });
}
