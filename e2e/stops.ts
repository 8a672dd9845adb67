import { expect, type Page } from '@playwright/test';

/** Goes through all that the keyboard reaches, from the skip link on, and expects the focus to be seen at every stop. */
export async function expectVisibleStops(page: Page) {
  const stops = await page.getByRole('link').or(page.getByRole('button')).count();

  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');
  for (let stop = 0; stop < stops; stop++) {
    expect(await page.evaluate(focused), `stop ${stop}`).toEqual({ outline: 'solid 2px', isInView: true });
    await page.keyboard.press('Tab');
  }
}

/** How the focus shows. */
function focused() {
  const focus = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(focus);
  const { top, bottom } = focus.getBoundingClientRect();
  return { outline: `${outlineStyle} ${outlineWidth}`, isInView: bottom > 0 && top < innerHeight };
}
