import supertest, { type Response } from 'supertest';
import type { Town } from './town';

/** Somebody who fills in the report as a browser without JavaScript does, from an address that our own proxy names. */
export class Reporter {
  private readonly agent;

  constructor(
    town: Pick<Town, 'url'>,
    private readonly from = '192.0.2.1',
  ) {
    this.agent = supertest.agent(town.url);
  }

  get(path: string): Promise<Response> {
    return Promise.resolve(this.agent.get(path).set('X-Forwarded-For', this.from));
  }

  post(path: string, fields: object): Promise<Response> {
    const sent = this.agent.post(path).type('form').set('X-Forwarded-For', this.from);
    return Promise.resolve(sent.send(fields));
  }

  /** Up to the last button. */
  async fill(email = ''): Promise<this> {
    await this.get('/en/report');
    await this.post('/en/report', { category: 'lamps', place: 'square' });
    await this.post('/en/report/details', {
      ...{ description: 'The lamp is dark.', 'question-post': 'P7' },
    });
    await this.post('/en/report/contact', { email });
    return this;
  }

  /** Presses the last button, with what the last page's form holds. */
  async send(fields: object = {}): Promise<Response> {
    const { text } = await this.get('/en/report/check');
    return this.post('/en/report/check', { ...hiddenIn(text), ...fields });
  }
}

/** What a form sends without anybody having typed it. */
export function hiddenIn(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}
