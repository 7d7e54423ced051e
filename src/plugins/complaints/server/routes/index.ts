import { adminRoute } from '../../../../kernel/admin-route';

const READ = 'plugin::complaints.desk.read';

/** Those who write rules need the fields, whether they read complaints or not. */
const CONDITION_FIELDS = {
  ...{ method: 'GET', path: '/desk/condition-fields', handler: 'conditions.fields' },
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      {
        name: 'plugin::complaints.has-one-of',
        config: { actions: [READ, 'plugin::charter.read'] },
      },
    ],
  },
};

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/desk/queue', 'desk.queue', READ),
      adminRoute('GET', '/desk/vocabulary', 'desk.vocabulary', READ),
      adminRoute('GET', '/desk/complaints/:reference', 'desk.file', READ),
      adminRoute('POST', '/desk/complaints/:reference/actions', 'desk.act', READ),
      adminRoute('GET', '/desk/complaints/:reference/attachments', 'attachments.list', READ),
      adminRoute('POST', '/desk/complaints/:reference/attachments', 'attachments.add', READ),
      adminRoute('GET', '/desk/complaints/:reference/attachments/:key', 'attachments.send', READ),
      adminRoute(
        'DELETE',
        '/desk/complaints/:reference/attachments/:key',
        'attachments.remove',
        READ,
      ),
      adminRoute('POST', '/desk/matching', 'conditions.matching', READ),
      CONDITION_FIELDS,
    ],
  },
};
