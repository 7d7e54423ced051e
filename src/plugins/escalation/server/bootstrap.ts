import os from 'node:os';
import type { Core } from '@strapi/strapi';
import { every } from '../../../floor/every';
import { DAY, later, SECOND } from '../../../kernel/duration';
import { asInstant } from '../../../kernel/instant';
import { onComplaintChange } from '../../complaints/server/public';
import { checkPromises } from './jobs/check-promises';
import { movePromises } from './jobs/move-promises';
import { sendDigests } from './jobs/send-digests';
import { watchedTick } from './jobs/watched-tick';
import { warnOfUncoveredCalendars } from './jobs/warn-of-uncovered-calendars';
import { runRulesWhenComplaintChanges } from './reactions/run-rules-when-complaint-changes';
import { addPartialIndexes } from './store/partial-indexes';
import { forgetWindows } from './store/rule-windows';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await addPartialIndexes(strapi.db.connection);
  // Last of all: what a rule does sets off the other reactions anew, on a complaint whose letters are written.
  onComplaintChange(strapi, (change, tx) => runRulesWhenComplaintChanges(strapi, change, tx));
  if (!strapi.config.get('server.jobs', true)) return;
  every(strapi, {
    name: 'escalation-tick',
    schedule: `*/${strapi.config.get('server.tick.everySeconds', 10)} * * * * *`,
    run: async (at) => {
      await watchedTick(strapi, { at, uptime: os.uptime() * SECOND });
      await sendDigests(strapi, at);
    },
    report: (message) => strapi.log.error(message),
  });
  every(strapi, {
    name: 'move-promises',
    schedule: '*/3 * * * * *',
    run: () => movePromises(strapi, () => asInstant(Date.now())),
    report: (message) => strapi.log.error(message),
  });
  every(strapi, {
    name: 'check-promises',
    schedule: '0 37 3 * * *',
    run: (at) => checkPromises(strapi, at),
    report: (message) => strapi.log.error(message),
  });
  every(strapi, {
    name: 'forget-windows',
    schedule: '0 11 4 * * *',
    run: (at) => forgetWindows(strapi.db.connection, later(at, -DAY)),
    report: (message) => strapi.log.error(message),
  });
  every(strapi, {
    name: 'calendar-coverage',
    schedule: '0 5 6 * * *',
    run: (at) => warnOfUncoveredCalendars(strapi, at),
    report: (message) => strapi.log.error(message),
  });
};
