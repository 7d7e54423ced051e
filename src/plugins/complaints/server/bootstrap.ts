import type { Core } from '@strapi/strapi';
import { every } from '../../../floor/every';
import { onComplaintChange } from './changes';
import { forgetAttempts } from './jobs/forget-attempts';
import { forgetDrafts } from './jobs/forget-drafts';
import { sweepAttachments } from './jobs/sweep-attachments';
import { sendDueNotices } from './jobs/send-notices';
import { writeToAssigneeWhenComplaintChanges } from './reactions/write-to-assignee-when-complaint-changes';
import { writeToHeadWhenResidentAppeals } from './reactions/write-to-head-when-resident-appeals';
import { writeToResidentWhenComplaintChanges } from './reactions/write-to-resident-when-complaint-changes';

const ACTIONS = [
  { displayName: 'Read complaints of own departments', uid: 'desk.read' },
  { displayName: 'Work on complaints', uid: 'desk.act' },
  { displayName: 'See every department', uid: 'desk.all-departments' },
];

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      ACTIONS.map((action) => ({ ...action, section: 'plugins', pluginName: 'complaints' })),
    );
  // Letters carry the promised date, so these come after the reactions that others add in `register`.
  onComplaintChange(strapi, (change, tx) =>
    writeToResidentWhenComplaintChanges(strapi, change, tx),
  );
  onComplaintChange(strapi, (change, tx) =>
    writeToAssigneeWhenComplaintChanges(strapi, change, tx),
  );
  onComplaintChange(strapi, (change, tx) => writeToHeadWhenResidentAppeals(strapi, change, tx));
  if (strapi.config.get('server.jobs', true)) startJobs(strapi);
};

function startJobs(strapi: Core.Strapi): void {
  const report = (message: string) => strapi.log.error(message);
  every(strapi, {
    name: 'send-notices',
    schedule: '*/5 * * * * *',
    run: (at) => sendDueNotices(strapi, at),
    report,
  });
  every(strapi, {
    name: 'forget-drafts',
    schedule: '0 17 3 * * *',
    run: (at) => forgetDrafts(strapi, at),
    report,
  });
  every(strapi, {
    name: 'sweep-attachments',
    schedule: '0 41 * * * *',
    run: (at) => sweepAttachments(strapi, at),
    report,
  });
  every(strapi, {
    name: 'forget-attempts',
    schedule: '0 */10 * * * *',
    run: (at) => forgetAttempts(strapi, at),
    report,
  });
}
