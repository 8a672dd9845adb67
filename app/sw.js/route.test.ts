import { expect, test, vi } from 'vitest';

async function workerOf(settings: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  const { GET } = await import('./route');
  return (await GET()).text();
}

test('the service worker is another one where the site speaks another language, or has another name', async () => {
  const english = await workerOf({ SITE_LANGUAGE: 'en', SITE_NAME: 'Dateline' });
  expect(await workerOf({ SITE_LANGUAGE: 'en', SITE_NAME: 'Dateline' })).toBe(english);
  expect(await workerOf({ SITE_LANGUAGE: 'fa' })).not.toBe(english);
  expect(await workerOf({ SITE_LANGUAGE: 'en', SITE_NAME: 'Daily' })).not.toBe(english);
});
