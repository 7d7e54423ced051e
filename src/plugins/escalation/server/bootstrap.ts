import type { Core } from '@strapi/strapi';
import { every } from '../../../floor/every';
import { checkPromises } from './jobs/check-promises';
import { runTick } from './jobs/tick';
import { warnOfUncoveredCalendars } from './jobs/warn-of-uncovered-calendars';
import { addPartialIndexes } from './store/partial-indexes';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await addPartialIndexes(strapi.db.connection);
  if (!strapi.config.get('server.jobs', true)) return;
  every(strapi, {
    name: 'escalation-tick',
    schedule: '*/10 * * * * *',
    run: (at) => runTick(strapi, at),
    report: (message) => strapi.log.error(message),
  });
  every(strapi, {
    name: 'check-promises',
    schedule: '0 37 3 * * *',
    run: (at) => checkPromises(strapi, at),
    report: (message) => strapi.log.error(message),
  });
  every(strapi, {
    name: 'calendar-coverage',
    schedule: '0 5 6 * * *',
    run: (at) => warnOfUncoveredCalendars(strapi, at),
    report: (message) => strapi.log.error(message),
  });
};
