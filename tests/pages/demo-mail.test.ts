import { submit } from '../api/support/lives';
import type { Town } from '../api/support/town';
import { freePort } from '../support/free-port.cjs';
import { bootRedress } from '../support/redress';
import { openPlace } from './support/place';

const HERE = 'http://127.0.0.1:1337';

test('without the demo nobody can read mail', async () => {
  const town = await openPlace();
  await town.request.get('/en/demo/mail').set('Accept', 'text/html').expect(404);
  await town.request.get('/demo/mail').set('Accept', 'text/html').expect(404);
  await town.close();
}, 120_000);

// Not https: Strapi merges `secure: true` of the admin's cookie into its defaults, for every later server of the process.
test.each([
  ['PUBLIC_URL', { PUBLIC_URL: 'http://complaints.example' }],
  ['HOST', { HOST: '0.0.0.0', PUBLIC_URL: HERE }],
])('the demo does not start where %s can be reached by others', async (name, settings) => {
  const start = bootRedress({ settings: { REDRESS_DEMO: 'true', ...settings } });
  await expect(start).rejects.toThrow(name);
});

describe('the mail page of the demo', () => {
  let town: Town;

  beforeAll(async () => {
    const settings = { REDRESS_DEMO: 'true', PUBLIC_URL: HERE };
    town = await openPlace({ smtpPort: await freePort(), settings });
    await submit(town, { language: 'zh-Hans' });
    await town.plugins.complaints.sendDueNotices(town.strapi, Date.now() as never); // an instant is branded
  }, 120_000);

  afterAll(() => town?.close());

  test('lists what was delivered', async () => {
    const { text } = await town.request.get('/en/demo/mail').expect(200);
    expect(text).toContain('ada@home.example');
    expect(text).toContain('[complaint-received]');
  });

  test('shows one mail, and its links lead into this site', async () => {
    const { text } = await town.request.get('/en/demo/mail/1').expect(200);
    expect(text).toMatch(/<a class="govuk-link" href="\/zh-Hans\/track[^"]*">/);
  });

  test('knows no other mail', async () => {
    await town.request.get('/en/demo/mail/2').expect(404);
    await town.request.get('/en/demo/mail/x').expect(404);
  });

  test('is found in the language of the browser', async () => {
    const { headers } = await town.request.get('/demo/mail').set('Accept-Language', 'zh');
    expect(headers.location).toBe('/zh-Hans/demo/mail');
  });
});
