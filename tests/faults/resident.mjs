/**
 * Somebody who reports through the public pages with cookies and forms, as a browser without scripts does. An entry is all
 * that person knows: `ok` with the references read on the receipt, `refused`, or `unknown` because no answer came.
 */
export class Resident {
  constructor(id) {
    this.id = id;
    this.outcome = 'unknown';
    this.references = new Set();
    this.cookies = new Map();
    this.isReadyToSend = false;
  }

  /** Goes on from where this person stands; sends again what may have been sent, as Reload does. */
  async report(url, { twice = false } = {}) {
    try {
      if (!this.isReadyToSend) await this.fillIn(url);
      const presses = Array.from({ length: twice ? 2 : 1 }, () =>
        this.post(url, '/en/report/check', {}),
      );
      const [answer] = await Promise.all(presses);
      if (answer.location !== '/en/report/sent') return this.refused('check', answer);
      const receipt = await this.get(url, '/en/report/sent');
      const reference = RECEIPT.exec(receipt.text)?.[1];
      if (!reference) return this.refused('sent', receipt);
      this.references.add(reference);
      this.outcome = 'ok';
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error; // an earlier acknowledgement still stands
    }
  }

  async fillIn(url) {
    await this.get(url, '/en/report');
    const pages = [
      ['/en/report', { category: 'lighting-power' }, '/en/report/details'],
      [
        '/en/report/details',
        { description: `The lamp at the gate is dark. ${this.id}` },
        '/en/report/contact',
      ],
      ['/en/report/contact', { email: 'resident@mail.example' }, '/en/report/check'],
    ];
    for (const [path, fields, next] of pages) {
      const answer = await this.post(url, path, fields);
      if (answer.location !== next)
        throw new NoAnswer(`${path} led to ${answer.status} ${answer.location}`);
    }
    this.isReadyToSend = true;
  }

  refused(page, { status, location }) {
    if (status === 503) return; // says itself that nothing was received, and to try again
    if (this.outcome !== 'ok') this.outcome = 'refused';
    this.reason = `${page} answered ${status} ${location ?? ''}`;
  }

  get(url, path) {
    return this.ask(url, path, {});
  }

  post(url, path, fields) {
    return this.ask(url, path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  async ask(url, path, init) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    try {
      const response = await fetch(url + path, {
        ...init,
        redirect: 'manual',
        headers: { cookie },
      });
      for (const line of response.headers.getSetCookie()) this.keep(line);
      const location = response.headers.get('location')?.replace(/\?.*$/, '');
      return { status: response.status, location, text: await response.text() };
    } catch (error) {
      throw new NoAnswer(path, { cause: error });
    }
  }

  keep(line) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
    this.cookies.set(name, value);
  }
}

const RECEIPT = /rd-receipt__codes[\s\S]*?<dd[^>]*>(?:\s|<[^>]*>)*([0-9A-Z]{4}-[0-9A-Z]{4})/;

class NoAnswer extends Error {}
