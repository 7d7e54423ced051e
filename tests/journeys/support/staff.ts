import type { Page } from 'playwright-core';
import { emailOf, PASSWORD, type PersonName } from '../../api/support/accounts';

/** A member of staff in the admin panel. */
export class Staff {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  /** Signs in; done when the menu has the page that the person may go to. */
  async signIn(person: PersonName, first = 'Desk'): Promise<void> {
    const { page } = this;
    await page.goto(`${this.url}/admin/auth/login`);
    await page.getByLabel('Email').fill(emailOf(person));
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: first }).first().waitFor();
  }

  /** Opens a complaint from the queue, as one does by clicking on its row. */
  async openFromQueue(summary: string): Promise<string> {
    const { page } = this;
    await page.goto(`${this.url}/admin/plugins/complaints`);
    const row = page.getByRole('row').filter({ hasText: summary });
    const said = await row.innerText();
    await row.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: summary }).waitFor();
    return said;
  }

  async reply(words: string): Promise<void> {
    const { page } = this;
    await page.getByLabel('Your reply').fill(words);
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.getByText('The reply is on its way.').waitFor();
  }

  async resolve(words: string): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Resolve' }).first().click();
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Upheld', exact: true }).click();
    await dialog.getByLabel('Words to the resident').fill(words);
    await dialog.getByRole('button', { name: 'Resolve and tell the resident' }).click();
    await page.getByText('The complaint is resolved and the resident is told.').waitFor();
  }

  async overview(): Promise<string> {
    await this.page.goto(`${this.url}/admin/plugins/insights`);
    await this.page.getByText('Satisfaction').first().waitFor();
    return this.page.locator('main').innerText();
  }
}
