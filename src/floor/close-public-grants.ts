import type { Core } from '@strapi/strapi';

const PERMISSION = 'plugin::users-permissions.permission';
const SIGN_IN = ['callback', 'forgotPassword', 'resetPassword', 'changePassword', 'logout'];

/**
 * No core route is public: rights of the roles "public" and "authenticated" are taken away at every start,
 * except signing in where resident accounts are switched on. Our public routes carry their own checks.
 */
export async function closePublicGrants(strapi: Core.Strapi): Promise<void> {
  const grants = await strapi.db.query(PERMISSION).findMany({ select: ['id', 'action'] });
  const excess = grants.filter(({ action }) => !allowedActions().has(action));
  if (excess.length === 0) return;
  await strapi.db
    .query(PERMISSION)
    .deleteMany({ where: { id: { $in: excess.map(({ id }) => id) } } });
  strapi.log.info(`Took ${excess.length} rights away from anonymous and resident accounts`);
}

/** Registration by anybody is off, whatever the settings page said before. */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const settings = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  if (settings?.allow_register === false) return;
  await store.set({ key: 'advanced', value: { ...settings, allow_register: false } });
}

function allowedActions(): Set<string> {
  if (process.env.RESIDENT_ACCOUNTS !== 'true') return new Set();
  const prefix = 'plugin::users-permissions';
  return new Set([`${prefix}.user.me`, ...SIGN_IN.map((action) => `${prefix}.auth.${action}`)]);
}
