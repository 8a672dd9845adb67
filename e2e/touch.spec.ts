import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types';

for (const [name, where] of Object.entries(pageTypes)) {
  test(`a finger hits every link and button of the ${name} on 44 px`, async ({ page }) => {
    await page.goto(where);

    const targets = page
      .getByRole('link')
      .or(page.getByRole('button'))
      // Links in the midst of a sentence are as high as their line.
      .and(page.locator(':not([href="#main"], main div > p:not([lang]) a)'));
    expect(await targets.count()).toBeGreaterThan(0);
    expect(await targets.evaluateAll(narrow)).toEqual([]);
  });
}

/** What is hit, above and below its middle, on a stretch of less than 44 CSS pixels. */
function narrow(targets: Element[]) {
  return targets.filter((target) => reach(target) < 44).map(({ textContent }) => textContent);

  function reach(target: Element) {
    target.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = target.getBoundingClientRect();
    const isHit = (y: number) => target.contains(document.elementFromPoint(left + width / 2, y));
    const middle = top + height / 2;
    let [above, below] = [middle, middle];
    while (above > middle - 50 && isHit(above)) above -= 0.5;
    while (below < middle + 50 && isHit(below)) below += 0.5;
    return below - above;
  }
}
