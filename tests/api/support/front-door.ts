import supertest, { type Agent, type Test } from 'supertest';
import type { Town } from './town';

/** A file to send. */
export interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

/** Somebody who fills the report in as a browser without JavaScript does. */
export class Reporter {
  readonly agent: Agent;

  private constructor(private readonly town: Town) {
    this.agent = supertest.agent(town.url);
  }

  /** With the first page behind them. */
  static async begin(town: Town): Promise<Reporter> {
    const reporter = new Reporter(town);
    await reporter.agent.get('/en/report').expect(200);
    await reporter.agent.post('/en/report').type('form').send({ category: 'lamps' }).expect(303);
    return reporter;
  }

  /** Sends the second page; the fields are all there unless they are said to be otherwise. */
  details(files: readonly Sent[], fields: Readonly<Record<string, string>> = {}): Test {
    const all = { description: 'The lamp is dark.', 'question-post': 'P7', ...fields };
    let post = this.agent.post('/en/report/details');
    for (const [name, text] of Object.entries(all)) post = post.field(name, text);
    for (const file of files) {
      post = post.attach('files', file.bytes, { filename: file.name, contentType: file.type });
    }
    return post;
  }

  async page(path: string): Promise<string> {
    return (await this.agent.get(path)).text;
  }

  /** Sends the report; gives reference and secret of the receipt. */
  async send(): Promise<{
    readonly reference: string;
    readonly secret: string;
    readonly id: number;
  }> {
    await this.agent.post('/en/report/contact').type('form').send({}).expect(303);
    await this.agent.post('/en/report/check').type('form').send({}).expect(303);
    const text = await this.page('/en/report/sent');
    const codes = [...text.matchAll(/<dd class="rd-code[^"]*">(.*?)<\/dd>/g)];
    const [reference = '', secret = ''] = codes.map(([, code = '']) =>
      code.replace(/<[^>]*>/g, ''),
    );
    const row = await this.town.strapi.db.connection('complaints').where({ reference }).first('id');
    return { reference, secret, id: Number(row?.id) };
  }

  /** Opens the tracking page; the visitor's cookies have the pass from then on. */
  async follow({ reference, secret }: { reference: string; secret: string }): Promise<void> {
    await this.agent.post('/en/track').type('form').send({ reference, secret }).expect(303);
  }

  /** Writes a message from the tracking page, with its token. */
  async reply(
    reference: string,
    text: string,
    files: readonly Sent[],
    fields: Readonly<Record<string, string>> = { act: 'reply' },
  ): Promise<Test> {
    const page = await this.page(`/en/track/${reference}`);
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    let post = this.agent.post(`/en/track/${reference}`).field('token', token).field('reply', text);
    for (const [name, value] of Object.entries(fields)) post = post.field(name, value);
    for (const file of files) {
      post = post.attach('files', file.bytes, { filename: file.name, contentType: file.type });
    }
    return post;
  }
}

/** What the error summary says. */
export function errorsIn(html: string): string[] {
  const summary = /<ul class="govuk-list govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(html);
  return [...(summary?.[1] ?? '').matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, words = '']) => words);
}

/** The names of the files that a form has so far. */
export function chosenIn(html: string): string[] {
  const list = /<div class="rd-files">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? '';
  return [...list.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, name = '']) => name);
}
