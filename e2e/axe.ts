import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What axe finds on a page as it is now, each by its rule and the markup. Without options, by all rules. */
export async function findingsOf(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Once for all that is looked at on a page: it is half a megabyte.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);

  const { violations, passed } = await page.evaluate(async (options) => {
    const { violations, passes } = await window.axe.run(document, options);
    return { violations, passed: passes.length };
  }, options);
  if (passed === 0) return ['axe has looked at nothing'];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
