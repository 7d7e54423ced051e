import { emailOf, PASSWORD } from './support/accounts';
import { openTown, type Town } from './support/town';
import { timeDifference } from './support/timings';

let town: Town;

beforeAll(async () => {
  town = await openTown({
    settings: {
      PROXY_HOPS: '1',
      RESIDENT_ACCOUNTS: 'true',
      LIMIT_SIGN_IN_ACCOUNT: '5',
      LIMIT_SIGN_IN_ADDRESS: '20',
      LIMIT_SIGN_IN_TOTAL: '120',
      LIMIT_PASSWORD_MAILS_ACCOUNT: '3',
    },
  });
}, 120_000);

afterAll(() => town?.close());

beforeEach(() => town.strapi.db.connection('attempt_counts').delete());

/** A try to sign in; our own proxy says from where. */
async function attempt(
  email: unknown,
  { from = '192.0.2.1', password = 'Wrong-1234', forged = '', path = '/admin/login' } = {},
): Promise<number> {
  const { status } = await town.request
    .post(path)
    .set('X-Forwarded-For', forged ? `${forged}, ${from}` : from)
    .send({ email, identifier: email, password });
  return status;
}

async function attempts(count: number, one: (number: number) => Promise<number>) {
  const statuses: number[] = [];
  for (let number = 1; number <= count; number += 1) statuses.push(await one(number));
  return statuses;
}

const refused = (statuses: readonly number[]) => statuses.filter((status) => status === 429);

describe('S07: a spray of passwords', () => {
  test('at one account ends after five wrong tries, wherever they come from', async () => {
    const email = emailOf('worker');
    const statuses = await attempts(8, (number) =>
      attempt(email, { from: `198.51.100.${number}` }),
    );
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429, 429, 429]);
    expect(await attempt(email, { from: '203.0.113.9', password: PASSWORD })).toBe(429);
    expect(await attempt(emailOf('mayor'), { from: '203.0.113.9', password: PASSWORD })).toBe(200);
  });

  test('from one address over many accounts ends after twenty, whatever X-Forwarded-For is forged', async () => {
    const statuses = await attempts(25, (number) =>
      attempt(`person-${number}@town.example`, { forged: `10.9.8.${number}` }),
    );
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 400));
    expect(refused(statuses)).toHaveLength(5);
  });

  test('from an IPv6 network of one household is one address', async () => {
    const statuses = await attempts(22, (number) =>
      attempt(`person-${number}@town.example`, { from: `2001:db8:1:2::${number}` }),
    );
    expect(refused(statuses)).toHaveLength(2);
  });

  test('over many accounts and many addresses ends when it is too much in total', async () => {
    const statuses = await attempts(125, (number) =>
      attempt(`person-${number}@town.example`, { from: `198.51.100.${number}` }),
    );
    expect(refused(statuses)).toHaveLength(5);
  });

  test.each([
    ['capitals', (email: string) => email.toUpperCase(), '/admin/login'],
    ['spaces', (email: string) => ` ${email} `, '/admin/login'],
    ['a slash behind the address of the person', (email: string) => `${email}/`, '/admin/login'],
    ['a list', (email: string) => [email], '/admin/login'],
    ['a slash behind the path', (email: string) => email, '/admin/login/'],
    ['capitals in the path', (email: string) => email, '/ADMIN/Login'],
    ['a question mark', (email: string) => email, '/admin/login?email=other@town.example'],
  ])('does not get further with %s', async (_name, disguise, path) => {
    const email = emailOf('warden');
    await attempts(5, (number) => attempt(email, { from: `198.51.100.${number}` }));
    expect(await attempt(disguise(email), { path })).toBe(429);
  });

  test('does not get further with an address in the query alone', async () => {
    const email = emailOf('warden');
    const inQuery = (from: string) =>
      town.request
        .post(`/admin/login?email=${email}&password=Wrong-1234`)
        .set('X-Forwarded-For', from)
        .send({});
    for (let number = 1; number <= 5; number += 1) await inQuery(`198.51.100.${number}`);
    expect((await inQuery('203.0.113.1')).status).toBe(429);
  });

  test('in parallel gets no more tries than one after the other', async () => {
    const email = emailOf('trainee');
    const statuses = await Promise.all(
      Array.from({ length: 15 }, (_one, number) =>
        attempt(email, { from: `198.51.100.${number + 1}` }),
      ),
    );
    expect(refused(statuses)).toHaveLength(10);
  });

  test('at a resident account is counted in the same way', async () => {
    const statuses = await attempts(7, () =>
      attempt('resident@home.example', { path: '/api/auth/local' }),
    );
    expect(refused(statuses)).toHaveLength(2);
  });

  test('is not made worse by signing in rightly, and the answer says when to try again', async () => {
    const email = emailOf('worksHead');
    const right = await attempts(9, () => attempt(email, { password: PASSWORD }));
    expect(right).toEqual(Array.from({ length: 9 }, () => 200));
    await attempts(5, () => attempt(email));
    const { status, headers, body } = await town.request
      .post('/admin/login')
      .set('X-Forwarded-For', '192.0.2.1')
      .send({ email, password: PASSWORD });
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(body.error.message).toMatch(/Try again in 15 min/);
  });

  test('asks for three mails an hour for a new password, known or not', async () => {
    for (const email of [emailOf('mayor'), 'nobody@town.example']) {
      const statuses = await attempts(4, (number) =>
        attempt(email, { path: '/admin/forgot-password', from: `198.51.100.${number}` }),
      );
      expect(refused(statuses)).toHaveLength(1);
      expect(statuses[3]).toBe(429);
    }
  });
});

describe('S07: what is counted', () => {
  test('is kept in the database without address or account, and swept when its time is over', async () => {
    await attempt(emailOf('worker'));
    const rows = await town.strapi.db.connection('attempt_counts').select('*');
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|worker|town\.example/);
    const { forgetAttempts } = town.plugins.complaints;
    const at = (minutes: number) =>
      (Date.now() + minutes * 60_000) as Parameters<typeof forgetAttempts>[1];
    expect(await forgetAttempts(town.strapi, at(1))).toBe(0);
    expect(await forgetAttempts(town.strapi, at(16))).toBe(3);
  });
});

describe('S08: the time of an answer', () => {
  const ROUNDS = 200;
  const SLOW_ROUNDS = 60; // each compares a password, which takes a tenth of a second

  test('to a wrong password does not tell whether the account exists', async () => {
    const known = emailOf('worker');
    const times = await timeDifference(SLOW_ROUNDS, {
      known: () => signInUncounted(known),
      unknown: () => signInUncounted('nobody@town.example'),
    });
    expect(times.ratio).toBeLessThan(1.1);
  }, 240_000);

  test('to a forgotten password does not tell whether the account exists', async () => {
    const ask = (email: string) => async () => {
      await town.strapi.db.connection('attempt_counts').delete();
      return () => attempt(email, { path: '/admin/forgot-password' });
    };
    const times = await timeDifference(ROUNDS, {
      known: ask(emailOf('worker')),
      unknown: ask('nobody@town.example'),
    });
    expect(times.ratio).toBeLessThan(1.1);
  }, 120_000);

  /** The count is taken back before each try, outside the time that is measured. */
  async function signInUncounted(email: string) {
    await town.strapi.db.connection('attempt_counts').delete();
    return async () => {
      const status = await attempt(email);
      expect(status).toBe(400);
    };
  }
});

describe('S31: a password of staff', () => {
  async function give(password: string) {
    const token = await town.adminToken('strapi-super-admin');
    return town.request
      .put('/admin/users/me')
      .set('Authorization', `Bearer ${token}`)
      .send({ currentPassword: 'whatever', password });
  }

  test.each([
    ['73 Latin letters', `Aa1${'x'.repeat(70)}`, '73 bytes'],
    ['25 Chinese characters', `Aa1${'密'.repeat(25)}`, '78 bytes'],
  ])('of %s is refused, and told what fits', async (_name, password, told) => {
    const { status, body } = await give(password);
    expect(status).toBe(400);
    expect(body.error.message).toContain(told);
    expect(body.error.message).toContain('24 Chinese characters');
  });

  test.each([
    'Password1',
    'P@ssw0rd2026!',
    'Qwerty123',
    'Welcome1',
    'Woaini520',
    'Abc12345',
    'Aa1Aa1Aa1',
  ])('%s is refused, because it is tried first', async (password) => {
    const { status, body } = await give(password);
    expect(status).toBe(400);
    expect(body.error.message).toContain('tried first');
  });

  test('from the command line is measured by the same rule', async () => {
    const making = town.strapi.service('admin::user').create({
      ...{ email: 'late@town.example', firstname: 'Late', lastname: 'Comer', roles: [] },
      password: 'Password1',
    });
    await expect(making).rejects.toThrow('tried first');
  });

  test.each([
    ['four words with spaces', 'Four long words 7 apart'],
    ['64 characters', `Aa1${'x'.repeat(61)}`],
    ['Chinese characters that fit', `Aa1${'密码很长'.repeat(5)}`],
  ])('of %s opens the desk', async (_name, password) => {
    const email = `${Math.random()}@town.example`;
    await town.strapi.service('admin::user').create({
      ...{ email, password, firstname: 'A', lastname: 'B', isActive: true, roles: [] },
    });
    expect(await attempt(email, { password })).toBe(200);
    expect(await attempt(email, { password: `${password}x` })).toBe(400);
  });
});
