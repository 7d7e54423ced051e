import type { Core } from '@strapi/strapi';
import { stopDemoMail } from './demo/demo';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await stopDemoMail(strapi);
};
