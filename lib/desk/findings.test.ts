import { expect, test } from 'vitest';
import { archive } from '../archive/archive';
import { captureStates } from '../archive/captures';
import { openDesk } from './desk.fixture';
import { withFindings } from './findings';

const told = { headline: 'Talks', published: '2016-06-28T11:11:05' };
const list = [
  { id: '7', title: 'Ministers Meet', pic: '/2016/06/27/a.jpg' },
  { id: '8', title: 'Envoys Meet', pic: '/2016/06/27/b.jpg' },
];

test('what is counted of all captures is what is told of each', () => {
  openDesk({
    'a.txt': { ...told, list },
    'its twin.txt': { ...told, list: list.slice(1) },
    'later.txt': { ...told, published: '2016-06-28T14:32:00' },
    'faulty.txt': 'Nothing but a headline',
  });
  const each = [...captureStates(archive())].flatMap(({ path, findings }) =>
    findings.map(({ code }) => `${path} ${code}`),
  );
  const counted = withFindings()
    .all<{ path: string; code: string; times: number }>('SELECT * FROM found')
    .flatMap(({ path, code, times }) => Array<string>(times).fill(`${path} ${code}`));

  expect(counted.sort()).toEqual(each.sort());
  expect(each).toEqual(
    expect.arrayContaining([
      'a.txt picture-missing',
      'its twin.txt duplicate-capture',
      'its twin.txt picture-missing',
      'later.txt duplicate-address',
    ]),
  );
});
