import { bootRedress, type Redress } from '../support/redress';

let redress: Redress;

beforeAll(async () => {
  redress = await bootRedress({
    settings: {
      PROXY_HOPS: '1',
      CORS_ORIGINS: 'https://council.example',
    },
  });
});

afterAll(() => redress.close());

describe('who may call', () => {
  test.each(['/', '/api/users', '/admin/init'])(
    'another web site is not let in at %s',
    async (path) => {
      const { headers } = await redress.request.get(path).set('Origin', 'https://evil.example');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    },
  );

  test('a caller that names no origin is given no permission for all', async () => {
    const { headers } = await redress.request.get('/admin/init');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('a web site on the list may call, but never with cookies', async () => {
    const { headers } = await redress.request
      .get('/admin/init')
      .set('Origin', 'https://council.example');
    expect(headers['access-control-allow-origin']).toBe('https://council.example');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });
});

describe('what is refused', () => {
  test.each([
    ['a JSON body', 'application/json', JSON.stringify({ email: 'x'.repeat(300_000) })],
    ['a form', 'application/x-www-form-urlencoded', `email=${'x'.repeat(300_000)}`],
  ])('%s of more than 256 kB', async (_kind, type, body) => {
    await redress.request.post('/admin/login').set('Content-Type', type).send(body).expect(413);
  });

  test('a file of more than 10 MB', async () => {
    const token = await redress.adminToken('strapi-super-admin');
    const { status } = await redress.request
      .post('/upload')
      .set('Authorization', `Bearer ${token}`)
      .attach('files', Buffer.alloc(11 * 1024 * 1024), 'big.png');
    expect(status).toBe(413);
  });

  test.each(['page.html', 'picture.svg', 'code.js'])('the upload of %s', async (name) => {
    const token = await redress.adminToken('strapi-super-admin');
    const { status } = await redress.request
      .post('/upload')
      .set('Authorization', `Bearer ${token}`)
      .attach(
        'files',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
        name,
      );
    expect(status).toBe(400);
  });

  test.each(['/admin/register-admin', '/admin/register-admin/', '/ADMIN/Register-Admin'])(
    'making oneself the first administrator at %s',
    async (path) => {
      const admins = () => redress.strapi.db.query('admin::user').count();
      const before = await admins();
      const { status } = await redress.request.post(path).send({
        email: 'first@evil.example',
        password: 'Passw0rd-1',
        firstname: 'First',
        lastname: 'Comer',
      });
      expect([404, 405]).toContain(status);
      expect(await admins()).toBe(before);
    },
  );

  test('registration as a resident by the plugin of Strapi', async () => {
    const account = { username: 'someone', email: 'someone@mail.example', password: 'Passw0rd-1' };
    const { status } = await redress.request.post('/api/auth/local/register').send(account);
    expect([401, 403]).toContain(status);
    expect(await redress.strapi.db.query('plugin::users-permissions.user').count()).toBe(0);
    const settings = await redress.strapi
      .store({ type: 'plugin', name: 'users-permissions' })
      .get({ key: 'advanced' });
    expect(settings).toMatchObject({ allow_register: false });
  });

  test('a page size that makes no sense, and more than 100 rows at once', async () => {
    const users = redress.strapi.documents('plugin::users-permissions.user');
    const outcome = users.findMany({ limit: -5 });
    await expect(outcome).rejects.toMatchObject({ name: 'ValidationError' });
    expect(redress.strapi.config.get('api.rest')).toMatchObject({
      maxLimit: 100,
      strictParams: true,
    });
  });
});

describe('what is not there', () => {
  test('a right of anonymous callers or resident accounts', async () => {
    expect(await redress.strapi.db.query('plugin::users-permissions.permission').count()).toBe(0);
  });

  test('an answer of Strapi’s own content API without signing in', async () => {
    const paths = contentApiPaths();
    expect(paths.length).toBeGreaterThan(5);
    const answers = await Promise.all(
      paths.map(async (path) => ({ path, status: (await redress.request.get(path)).status })),
    );
    expect(answers.filter(({ status }) => status < 400)).toEqual([]);
  });

  test.each(['/admin/init', '/api/users', '/livez', '/nowhere'])(
    'a word about the maker at %s',
    async (path) => {
      const { headers } = await redress.request.get(path);
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['strapi']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
    },
  );

  test('an installation id, telemetry, or a door for remote transfers', async () => {
    const { body } = await redress.request.get('/admin/init').expect(200);
    expect(body.data.uuid).toBeFalsy();
    expect(redress.strapi.telemetry.isDisabled).toBe(true);
    await redress.request.get('/admin/transfer/runner/connect').expect(404);
  });
});

test('the admin panel loads nothing from elsewhere and cannot be framed', async () => {
  const { headers } = await redress.request.get('/admin/init');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('strapi.io');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
});

test('the cookie of a staff session is kept from scripts and from other sites', async () => {
  const { email, password } = await redress.signIn('strapi-super-admin');
  const { headers } = await redress.request
    .post('/admin/login')
    .send({ email, password })
    .expect(200);
  const cookies = String(headers['set-cookie']).toLowerCase();
  expect(cookies).toContain('httponly');
  expect(cookies).toContain('samesite=strict');
});

interface Route {
  method: string;
  path: string;
}

function contentApiPaths(): string[] {
  const routers = Object.entries(redress.strapi.plugins).flatMap(([name, plugin]) =>
    Object.values(
      plugin.routes as Record<
        string,
        { type?: string; prefix?: string; routes?: (Route & { config?: { prefix?: string } })[] }
      >,
    )
      .filter(({ type }) => type === 'content-api')
      .flatMap(({ routes = [], prefix }) =>
        routes
          .filter(({ method }) => method === 'GET')
          .map((route) => `/api${route.config?.prefix ?? prefix ?? `/${name}`}${route.path}`),
      ),
  );
  return routers.map((path) => path.replace(/:\w+|\(\.\*\)|\*/g, '1'));
}
