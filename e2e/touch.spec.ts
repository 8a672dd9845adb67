import { expect, type Locator, test } from '@playwright/test';
import { pageTypes } from './page-types';

for (const [name, where] of Object.entries(pageTypes)) {
  test(`a finger hits every link of the ${name} on 44 px`, async ({ page }) => {
    await page.goto(where);

    const narrow: string[] = [];
    // Links in the midst of a sentence are as high as their line.
    for (const link of await page
      .getByRole('link')
      .and(page.locator(':not([href="#main"], main div > p:not([lang]) a)'))
      .all()) {
      if ((await reach(link)) < 44) narrow.push((await link.textContent()) ?? '');
    }
    expect(narrow).toEqual([]);
  });
}

/** How high the stretch is, in CSS pixels, on which a link is hit above and below its middle. */
function reach(link: Locator): Promise<number> {
  return link.evaluate((target) => {
    target.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = target.getBoundingClientRect();
    const isHit = (y: number) => target.contains(document.elementFromPoint(left + width / 2, y));
    const middle = top + height / 2;
    let [above, below] = [middle, middle];
    while (above > middle - 50 && isHit(above)) above -= 0.5;
    while (below < middle + 50 && isHit(below)) below += 0.5;
    return below - above;
  });
}
