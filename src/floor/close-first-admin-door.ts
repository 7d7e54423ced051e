import type { Core } from '@strapi/strapi';

interface AdminRoutes {
  routes: Record<string, { routes: { path: string }[] }>;
}

/** Strapi lets whoever comes first claim a new installation; here the first administrator comes from the command line. */
export function closeFirstAdminDoor(strapi: Core.Strapi): void {
  const { routes } = strapi.admin as unknown as AdminRoutes; // declared for one Strapi router kind only
  for (const router of Object.values(routes)) {
    router.routes = router.routes.filter((route) => route.path !== '/register-admin');
  }
}
