import type { Core } from '@strapi/strapi';
import { closeFirstAdminDoor } from './floor/close-first-admin-door';
import { closePublicGrants, closeRegistration } from './floor/close-public-grants';
import { leaveFormsWithFiles } from './floor/leave-forms-with-files';
import { equalSignIn } from './floor/equal-sign-in';
import { guardStaffDoors } from './floor/guard-staff-doors';
import { removeDefaultTokens } from './floor/remove-default-tokens';
import { guardCommits, type GuardedKnex } from './kernel/commit-guard';

export default {
  /** Runs before the schema sync and before any plugin's bootstrap, so no write escapes the guard. */
  register({ strapi }: { strapi: Core.Strapi }): void {
    guardCommits(strapi.db.connection as unknown as GuardedKnex); // Knex's types hide `client.transaction`
    closeFirstAdminDoor(strapi);
    leaveFormsWithFiles(strapi);
    guardStaffDoors(strapi);
    equalSignIn(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await removeDefaultTokens(strapi);
    await closePublicGrants(strapi);
    await closeRegistration(strapi);
  },
};
