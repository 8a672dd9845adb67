import type { Page } from '@playwright/test';

/** Links and buttons that a finger hits on less than 44 px, by their words. */
export async function narrowTargets(page: Page) {
  const targets = page
    .getByRole('link')
    .or(page.getByRole('button'))
    // Links in the midst of a sentence are as high as their line.
    .and(page.locator(':not([href="#main"], main div > p:not([lang]) a)'));
  if ((await targets.count()) === 0) return ['there is none'];
  return targets.evaluateAll(narrow);
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
