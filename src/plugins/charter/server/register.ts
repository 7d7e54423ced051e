import type { Core } from '@strapi/strapi';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.customFields.register({ name: 'translated-text', plugin: 'charter', type: 'json' });
};
