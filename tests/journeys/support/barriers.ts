import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const LAPTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/**
 * What shuts people out of the page as it stands: axe's rules, and what is wider than the screen. The panel draws its
 * heading anew when the screen becomes another one, which closes a dialog: look at that on one screen.
 */
export async function barriersIn(
  page: Page,
  name: string,
  screens: readonly (typeof LAPTOP)[] = [PHONE, LAPTOP],
): Promise<string[]> {
  const found: string[] = [];
  for (const size of screens) {
    await page.setViewportSize(size);
    await stillness(page);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    found.push(
      ...violations.map(({ id, nodes }) => {
        const places = nodes.map(({ target }) => target.join(' ')).join(', ');
        return `${name}, ${size.width} px: ${id} at ${places}`;
      }),
    );
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) found.push(`${name}, ${size.width} px: ${wider} px wider than the screen`);
  }
  return found;
}

/** Contrast can be told only when nothing fades in any more. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}
