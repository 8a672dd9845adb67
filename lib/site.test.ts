import { expect, test } from 'vitest';
import { parseSite } from './site';

const defaults = {
  SITE_NAME: 'Dateline',
  SITE_ORIGIN: 'https://news.example/',
  SITE_TIME_ZONE: 'Asia/Tehran',
  SITE_LANGUAGE: 'en',
  SOURCE_ADDRESS: 'https://old.example/news/{id}',
  CONTACT_ADDRESS: 'mailto:desk@news.example',
  CONTENT_DIR: 'content',
  BUILD_DIR: '.next',
  PORT: '3000',
  BIND_ADDRESS: '',
  PRERENDER_STORIES: '100',
  PUBLISH_TOKEN: '',
  METRICS_TOKEN: '',
  REQUEST_LOG: 'off',
  REDIS_URL: '',
};

test('reads the settings, folders from the project’s root', () => {
  expect(parseSite(defaults, '/srv/dateline')).toEqual({
    name: 'Dateline',
    origin: 'https://news.example',
    timeZone: 'Asia/Tehran',
    language: 'en',
    direction: 'ltr',
    latinLanguage: 'en',
    sourceAddress: 'https://old.example/news/{id}',
    contactAddress: 'mailto:desk@news.example',
    contentDir: '/srv/dateline/content',
    buildDir: '/srv/dateline/.next',
    port: 3000,
    bindAddress: '',
    prerendered: 100,
    publishToken: '',
    metricsToken: '',
    requestLog: 'off',
    redisUrl: '',
  });
  expect(parseSite({ ...defaults, CONTENT_DIR: '/captures' }, '/srv/dateline').contentDir).toBe('/captures');
});

for (const [language, direction, latinLanguage] of [
  ['en-GB', 'ltr', 'en-GB'],
  ['de', 'ltr', 'de'],
  ['fa', 'rtl', 'en'],
  ['ar-SY', 'rtl', 'en'],
  ['ru', 'ltr', 'en'],
  ['az-Arab', 'rtl', 'en'],
] as const) {
  test(`a site in ${language} runs ${direction}, and takes Latin letters for ${latinLanguage}`, () => {
    const site = parseSite({ ...defaults, SITE_LANGUAGE: language }, '/srv/dateline');
    expect(site).toMatchObject({ language, direction, latinLanguage });
  });
}

for (const [name, value] of [
  ['SITE_NAME', ' '],
  ['SITE_ORIGIN', 'news.example'],
  ['SITE_ORIGIN', 'https://news.example/path'],
  ['SITE_TIME_ZONE', 'Tehran'],
  ['SITE_LANGUAGE', 'english language'],
  ['SOURCE_ADDRESS', 'https://old.example/news'],
  ['SOURCE_ADDRESS', 'ftp://old.example/{id}'],
  ['CONTACT_ADDRESS', 'desk@news.example'],
  ['CONTACT_ADDRESS', 'javascript:0'],
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

for (const [name, value] of [
  ['PUBLISH_TOKEN', 'short-secret'],
  ['METRICS_TOKEN', 'a secret with spaces'],
  ['REDIS_URL', 'http://:secret@redis'],
] as const) {
  test(`a wrong ${name} is told without its secret`, () => {
    expect(() => parseSite({ ...defaults, [name]: value }, '/')).toThrow(
      new RegExp(`^The setting ${name} is what it may not be; it may be (?!.*secret).+\\.$`),
    );
  });
}

test('a missing setting, and every wrong one, is told at once', () => {
  const { SITE_NAME, ...rest } = defaults;
  expect(() => parseSite({ ...rest, PORT: 'x' }, '/')).toThrow(/SITE_NAME is missing.*\n.*PORT is `x`/);
});
