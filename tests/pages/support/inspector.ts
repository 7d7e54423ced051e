import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROWEST = 320;
const STANDARD = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

/**
 * Looks at pages for what shuts people out. The page under test runs no script, so its HTML is looked at in a
 * second browser that does; both take the style sheet from the server.
 */
export interface Inspector {
  /** One line a finding: axe's rules, the HTML standard, and anything wider than the screen or than the narrowest one. */
  inspect(page: Page): Promise<string[]>;
  close(): Promise<void>;
}

export interface Looking {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

export async function openInspector({ width, colorScheme }: Looking): Promise<Inspector> {
  const { page: copy, close } = await openBrowser({ javaScript: true, width });
  await copy.emulateMedia({ colorScheme });
  return { inspect: (page) => look(copy, page, width), close };
}

async function look(copy: Page, original: Page, width: number): Promise<string[]> {
  const address = original.url();
  const body = await original.content();
  await copy.setViewportSize({ width, height: 900 });
  await copy.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await copy.goto(address);
  const { violations } = await new AxeBuilder({ page: copy }).withTags(TAGS).analyze();
  const widths = [await overflow(copy)];
  await copy.setViewportSize({ width: NARROWEST, height: 900 });
  widths.push(await overflow(copy));
  await copy.unroute(address);
  const { pathname } = new URL(address);
  return [
    ...(await againstStandard(original)).map((finding) => `${pathname}: ${finding}`),
    ...violations.map(
      ({ id, nodes }) => `${pathname}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`,
    ),
    ...widths
      .filter((wider) => wider > 0)
      .map((wider) => `${pathname}: ${wider} px wider than the screen`),
  ];
}

/** The page as it was sent: no browser has mended it yet. A page is always asked for, never the answer to a form. */
async function againstStandard(page: Page): Promise<string[]> {
  const sent = await page.request.get(page.url());
  const { results } = await STANDARD.validateString(await sent.text());
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `line ${line}: ${ruleId}: ${message}`),
  );
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
