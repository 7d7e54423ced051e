import type { Core } from '@strapi/strapi';
import { currentCharter, hasCharter } from './services/current-charter';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Read the charter', uid: 'read', pluginName: 'charter' },
    { section: 'plugins', displayName: 'Publish', uid: 'publish', pluginName: 'charter' },
  ]);
  // A charter that cannot be read is found out now, not by the first resident.
  if (await hasCharter(strapi)) await currentCharter(strapi);
};
