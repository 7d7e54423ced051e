import type { Page } from 'playwright-core';

const FURTHEST = 300;

/** Somebody who uses no mouse: reaches things with the tabulator key, by the name a screen reader says. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes forward until the thing with this name has the focus; fails when the whole page has none. */
  async goTo(name: string | RegExp): Promise<void> {
    const seen: string[] = [];
    for (let step = 0; step < FURTHEST; step += 1) {
      const focused = await this.focused();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      seen.push(focused);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${name}: ${[...new Set(seen)].join(' | ')}`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.press('Enter');
  }

  /** Turns a box on or off. */
  async tick(name: string | RegExp): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.press('Space');
  }

  /** Writes into a field in place of what it holds. */
  async write(name: string | RegExp, text: string): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Chooses from a list by its first letters. */
  async choose(name: string | RegExp, option: string): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.press('Enter');
    const wanted = this.page.getByRole('option', { name: option, exact: true });
    await wanted.waitFor();
    await this.page.keyboard.press('Home');
    for (let step = 0; step < FURTHEST; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await wanted.waitFor({ state: 'hidden' });
  }

  /** What a screen reader calls the thing that has the focus. */
  private focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return '';
      const referred = (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
        .join(' ')
        .trim();
      const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
      const words =
        element.getAttribute('aria-label') ||
        referred ||
        labels.map((label) => label.textContent ?? '').join(' ') ||
        element.textContent ||
        '';
      return words.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
    });
  }
}
