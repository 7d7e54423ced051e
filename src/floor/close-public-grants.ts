import type { Core } from '@strapi/strapi';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** All that Strapi's content API ever does for a resident, and only where resident accounts are switched on. */
const SIGN_IN: Readonly<Record<string, readonly string[]>> = {
  public: ['auth.callback', 'auth.forgotPassword', 'auth.resetPassword'],
  authenticated: ['auth.changePassword', 'auth.logout', 'user.me'],
};

interface Grant {
  readonly id: number;
  readonly action: string;
  readonly role: { readonly type: string } | null;
}

/**
 * No core route is public: at every start the roles "public" and "authenticated" get exactly the rights above,
 * or none. Our public routes carry their own checks.
 */
export async function closePublicGrants(strapi: Core.Strapi): Promise<void> {
  const wanted = process.env.RESIDENT_ACCOUNTS === 'true' ? SIGN_IN : {};
  const grants: Grant[] = await strapi.db.query(PERMISSION).findMany({ populate: { role: true } });
  const excess = grants.filter(
    (grant) => !wanted[typeOf(grant)]?.some((name) => isFor(grant, name)),
  );
  for (const { id } of excess) await strapi.db.query(PERMISSION).delete({ where: { id } });
  if (excess.length > 0)
    strapi.log.info(`Took ${excess.length} rights from anonymous callers and residents`);
  for (const [type, names] of Object.entries(wanted)) {
    const missing = names.filter(
      (name) => !grants.some((grant) => typeOf(grant) === type && isFor(grant, name)),
    );
    await grant(strapi, type, missing);
  }
}

/** Registration by anybody is off, whatever the settings page said before. */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const settings = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  if (settings?.allow_register === false) return;
  await store.set({ key: 'advanced', value: { ...settings, allow_register: false } });
}

async function grant(strapi: Core.Strapi, type: string, names: readonly string[]): Promise<void> {
  const role = await strapi.db.query(ROLE).findOne({ where: { type } });
  if (!role) return;
  for (const name of names) {
    await strapi.db.query(PERMISSION).create({ data: { action: actionOf(name), role: role.id } });
  }
}

function isFor(grant: Grant, name: string): boolean {
  return grant.action === actionOf(name);
}

function typeOf(grant: Grant): string {
  return grant.role?.type ?? '';
}

function actionOf(name: string): string {
  return `plugin::users-permissions.${name}`;
}
