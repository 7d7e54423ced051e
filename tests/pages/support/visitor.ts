import type { Page } from 'playwright-core';
import { wordsIn, type Words } from '../../../src/plugins/guide/domain/messages';
import type { Language } from '../../../src/kernel/language';

/** Somebody at the public pages, in one language, who sees only what is on the screen. */
export class Visitor {
  readonly words: Words;

  constructor(
    readonly page: Page,
    private readonly url: string,
    readonly language: Language,
  ) {
    this.words = wordsIn(language);
  }

  async open(path: string): Promise<number> {
    const response = await this.page.goto(`${this.url}/${this.language}${path}`);
    return response?.status() ?? 0;
  }

  /** Presses the button with these words and waits for the page that follows. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async fillAbout(): Promise<void> {
    await this.page.locator('input[name=category][value=lamps]').check();
    await this.page.locator('#place').selectOption('square');
    await this.page.locator('#placeDetail').fill('7 号灯 / post 7');
    await this.press(this.words.frame.continue);
  }

  async fillDetails(description: string): Promise<void> {
    await this.page.locator('#description').fill(description);
    await this.page.locator('#question-post').fill('P7');
    await this.press(this.words.frame.continue);
  }

  async fillContact(email: string): Promise<void> {
    await this.page.locator('#email').fill(email);
    await this.press(this.words.frame.continue);
  }

  /** From the first page of the report to the receipt. */
  async report(description: string, email = ''): Promise<void> {
    await this.open('/report');
    await this.fillAbout();
    await this.fillDetails(description);
    await this.fillContact(email);
    await this.press(this.words.report.send);
  }

  async receipt(): Promise<{ reference: string; secret: string }> {
    const codes = this.page.locator('.rd-receipt__codes dd');
    await codes.first().waitFor();
    const [reference = '', secret = ''] = await codes.allInnerTexts();
    return { reference, secret };
  }

  async follow({ reference, secret }: { reference: string; secret: string }): Promise<void> {
    await this.open('/track');
    await this.page.locator('#reference').fill(reference);
    await this.page.locator('#secret').fill(secret);
    await this.press(this.words.track.open);
  }

  heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** The words of the error summary; none when there is no error. */
  errors(): Promise<string[]> {
    return this.page.locator('.govuk-error-summary a').allInnerTexts();
  }

  path(): string {
    return new URL(this.page.url()).pathname.slice(`/${this.language}`.length);
  }
}
