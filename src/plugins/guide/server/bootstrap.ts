import type { Core } from '@strapi/strapi';
import { isDemo, startDemoMail } from './demo/demo';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  if (isDemo()) await startDemoMail(strapi);
};
