import type { Core } from '@strapi/strapi';
import { stopJobs } from '../../../kernel/every';

export default ({ strapi }: { strapi: Core.Strapi }) => stopJobs(strapi);
