import { expect, test } from 'vitest';
import { parseSite } from './site';

const defaults = {
  SITE_NAME: 'Dateline',
  SITE_ORIGIN: 'https://news.example/',
  SITE_TIME_ZONE: 'Asia/Tehran',
  SITE_LANGUAGE: 'en',
  CONTENT_DIR: 'content',
  BUILD_DIR: '.next',
  PORT: '3000',
  BIND_ADDRESS: '',
};

test('reads the settings, folders from the project’s root', () => {
  expect(parseSite(defaults, '/srv/dateline')).toEqual({
    name: 'Dateline',
    origin: 'https://news.example',
    timeZone: 'Asia/Tehran',
    language: 'en',
    contentDir: '/srv/dateline/content',
    buildDir: '/srv/dateline/.next',
    port: 3000,
    bindAddress: '',
  });
  expect(parseSite({ ...defaults, CONTENT_DIR: '/captures' }, '/srv/dateline').contentDir).toBe('/captures');
});

for (const [name, value] of [
  ['SITE_NAME', ' '],
  ['SITE_ORIGIN', 'news.example'],
  ['SITE_ORIGIN', 'https://news.example/path'],
  ['SITE_TIME_ZONE', 'Tehran'],
  ['SITE_LANGUAGE', 'english language'],
  ['BUILD_DIR', '../elsewhere'],
  ['PORT', '70000'],
  ['PORT', '3000.5'],
  ['BIND_ADDRESS', 'localhost'],
] as const) {
  test(`${name} cannot be \`${value}\`: the sentence names it and what it may be`, () => {
    expect(() => parseSite({ ...defaults, [name]: value }, '/')).toThrow(
      new RegExp(`^The setting ${name} is \`${value.replace('.', '\\.')}\`; it may be .+\\.$`),
    );
  });
}

test('a missing setting, and every wrong one, is told at once', () => {
  const { SITE_NAME, ...rest } = defaults;
  expect(() => parseSite({ ...rest, PORT: 'x' }, '/')).toThrow(/SITE_NAME is missing.*\n.*PORT is `x`/);
});
