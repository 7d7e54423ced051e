import type { Page } from 'playwright-core';

export interface Receipt {
  readonly reference: string;
  readonly secret: string;
  readonly promised: string;
}

/** A resident at the public pages, with a browser that runs no script. */
export class Resident {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async report(words: string, email: string): Promise<Receipt> {
    const { page } = this;
    await page.goto(`${this.url}/en`);
    await page.getByRole('link', { name: 'Make a complaint' }).first().click();
    await page.getByLabel('The lamps').check();
    await page.locator('#place').selectOption({ label: 'Market square' });
    await this.go('Continue');
    await page.locator('#description').fill(words);
    await page.getByLabel('About post').fill('Post 7');
    await this.go('Continue');
    await page.locator('#name').fill('A. Resident');
    await page.locator('#email').fill(email);
    await this.go('Continue');
    await this.go('Send complaint');
    return {
      reference: await page.locator('.rd-code--large').innerText(),
      secret: await page.locator('.rd-code').nth(1).innerText(),
      promised: await page.locator('.rd-receipt__dates strong').innerText(),
    };
  }

  /** Opens the tracking page by what the receipt says. */
  async follow({ reference, secret }: Receipt): Promise<void> {
    await this.page.goto(`${this.url}/en/track`);
    await this.page.locator('#reference').fill(reference);
    await this.page.locator('#secret').fill(secret);
    await this.go('Show my complaint');
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  words(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** Gives a score of 1 to 5 on the page a letter leads to. */
  async answerSurvey(address: string, score: number, comment: string): Promise<string> {
    await this.page.goto(address);
    await this.page.locator(`input[name=score][value="${score}"]`).check();
    await this.page.locator('#comment').fill(comment);
    await this.go('Send answer');
    return this.words();
  }

  private async go(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }
}
