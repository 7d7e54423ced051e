import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export interface OpenBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly javaScript: boolean;
  readonly locale?: 'en-GB' | 'zh-CN';
  readonly width?: number;
  readonly height?: number;
}

/** A real Chromium with one page: the machine's own, or the one an npm package carries. */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  const browser = await chromium.launch(await globalThis.redressOutside.findChromium());
  globalThis.redressOutside.atEnd(() => browser.close());
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript,
    locale: options.locale ?? 'en-GB',
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
  });
  const page = await context.newPage();
  return { browser, context, page, close: () => browser.close() };
}
