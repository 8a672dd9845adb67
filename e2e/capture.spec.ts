import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';
import { address, capturePath, headline, related } from './reference';

const file = readFileSync(`content/${capturePath}`);

test('an article leads to what is known of its capture, and that to the capture itself', async ({
  page,
  request,
}) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'About this capture' }).click();

  await expect(page).toHaveURL(pageTypes.capture);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  const main = page.getByRole('main');
  await expect(main).toContainText(createHash('sha256').update(file).digest('hex'));
  await expect(main).toContainText('It says that it has 1,125 bytes, and so it has');
  await expect(main).toContainText('Tuesday 28 June 2016, 11:11:05, from its dateline');
  await expect(main).toContainText('Friday 15 April 2016, 21:22:58, from the name of its picture');
  await expect(main.getByRole('listitem')).toHaveCount(1 + related.length);
  await expect(main).toContainText('Nothing is wrong with it');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the capture' }).click();
  expect((await download).suggestedFilename()).toBe(`${address.split('/').at(-1)}.txt`);
  const raw = await request.get(`${address}/capture.txt`);
  expect(file.equals(await raw.body())).toBe(true);
  expect(raw.headers()).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': expect.stringMatching(/^attachment;/),
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  });

  await main.getByRole('link', { name: headline }).first().click();
  await expect(page).toHaveURL(address);
});

test('only an article has a capture, and its address leads to no other file', async ({ request }) => {
  const nowhere = [
    `${pageTypes.mention}/capture`,
    `${pageTypes.mention}/capture.txt`,
    `${address}x/capture.txt`,
    `${pageTypes.day}/..%2f..%2ftopics.json/capture.txt`,
    `${pageTypes.day}/%2e%2e%5ctopics/capture.txt`,
    `${pageTypes.day}/000_c56f95fd9ba32497/capture.txt`,
    `${pageTypes.day}/000_c56f95fd9ba32497.txt`,
  ];
  for (const where of nowhere) {
    const status = (await request.get(where)).status();
    expect([where, [400, 404].includes(status)]).toEqual([where, true]);
  }
  const sitemap = await (await request.get('/sitemaps/2016-06.xml')).text();
  expect(sitemap).not.toContain('/capture');
});
