import { bootRedress, type Redress } from '../support/redress';

const PERMISSION = 'plugin::users-permissions.permission';

let redress: Redress;

beforeAll(async () => {
  redress = await bootRedress();
});

afterAll(() => redress.close());

test('a new installation has no API token that nobody asked for', async () => {
  expect(await redress.strapi.db.query('admin::api-token').count()).toBe(0);
});

test('a right given to everybody by mistake is gone after the next start, and so is open registration', async () => {
  await grantToEverybody('plugin::users-permissions.user.find');
  await openRegistration();
  await redress.close({ keepDatabase: true });
  redress = await bootRedress({ on: redress.database });
  expect(await redress.strapi.db.query(PERMISSION).count()).toBe(0);
  expect(await registration()).toMatchObject({ allow_register: false });
});

test('resident accounts can be switched on, and may then sign in and nothing else', async () => {
  await grantToEverybody('plugin::users-permissions.user.find');
  await redress.close({ keepDatabase: true });
  redress = await bootRedress({ on: redress.database, settings: { RESIDENT_ACCOUNTS: 'true' } });
  const grants = await redress.strapi.db.query(PERMISSION).findMany({ select: ['action'] });
  expect(
    grants.map(({ action }) => action.replace('plugin::users-permissions.', '')).sort(),
  ).toEqual([
    'auth.callback',
    'auth.changePassword',
    'auth.forgotPassword',
    'auth.logout',
    'auth.resetPassword',
    'user.me',
  ]);
});

async function grantToEverybody(action: string): Promise<void> {
  const role = await redress.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await redress.strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
}

async function openRegistration(): Promise<void> {
  const settings = (await registration()) as Record<string, unknown>;
  await store().set({ key: 'advanced', value: { ...settings, allow_register: true } });
}

function registration(): Promise<unknown> {
  return store().get({ key: 'advanced' });
}

function store() {
  return redress.strapi.store({ type: 'plugin', name: 'users-permissions' });
}
