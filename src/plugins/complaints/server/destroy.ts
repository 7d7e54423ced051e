import type { Core } from '@strapi/strapi';
import { stopJobs } from '../../../floor/every';

export default ({ strapi }: { strapi: Core.Strapi }) => stopJobs(strapi);
