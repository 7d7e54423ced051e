import { adminRoute } from '../../../../kernel/admin-route';

const READ = 'plugin::complaints.desk.read';

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/desk/queue', 'desk.queue', READ),
      adminRoute('GET', '/desk/vocabulary', 'desk.vocabulary', READ),
      adminRoute('GET', '/desk/complaints/:reference', 'desk.file', READ),
      adminRoute('POST', '/desk/complaints/:reference/actions', 'desk.act', READ),
    ],
  },
};
