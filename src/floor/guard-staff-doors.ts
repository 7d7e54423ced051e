import type { Core } from '@strapi/strapi';

interface DoorRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: unknown;
  config?: { middlewares?: unknown[] };
}

interface AdminRoutes {
  readonly routes: Record<string, { readonly routes: DoorRoute[] }>;
}

/** Strapi's own limiters count in the memory of one server, and let 200 accounts be tried from one address: ours replace them. */
const COUNTED: Readonly<Record<string, 'sign-in' | 'password-mail'>> = {
  '/login': 'sign-in',
  '/forgot-password': 'password-mail',
  '/auth/local': 'sign-in',
  '/auth/forgot-password': 'password-mail',
};

/** Wherever a member of staff is given a password. */
const TAKES_PASSWORD = new Set([
  'authentication.register',
  'authentication.resetPassword',
  'authenticated-user.updateMe',
  'user.create',
  'user.update',
]);

/** On the routes themselves, so that no other spelling of an address gets round it. */
export function guardStaffDoors(strapi: Core.Strapi): void {
  const { routes: admin } = strapi.admin as unknown as AdminRoutes; // declared for one Strapi router kind only
  const residents = strapi.plugins['users-permissions']?.routes as unknown as AdminRoutes['routes'];
  for (const { routes } of [...Object.values(admin), ...Object.values(residents)]) {
    for (const route of routes) guard(route);
  }
}

function guard(route: DoorRoute): void {
  const act = route.method === 'POST' ? COUNTED[route.path] : undefined;
  if (act) putBefore(route, { name: 'global::sign-in-limits', config: { act } });
  if (TAKES_PASSWORD.has(String(route.handler))) putBefore(route, 'global::staff-passwords');
}

/** Strapi's route objects outlive one server of a process, so ours is put there once. */
function putBefore(route: DoorRoute, middleware: string | Named): void {
  const others = (route.config?.middlewares ?? []).filter(
    (one) => !isStockLimiter(one) && nameOf(one) !== nameOf(middleware),
  );
  route.config = { ...route.config, middlewares: [middleware, ...others] };
}

interface Named {
  readonly name: string;
  readonly config: object;
}

function isStockLimiter(middleware: unknown): boolean {
  return /(^|[.:])rateLimit$/.test(nameOf(middleware));
}

function nameOf(middleware: unknown): string {
  return typeof middleware === 'string' ? middleware : ((middleware as Partial<Named>).name ?? '');
}
