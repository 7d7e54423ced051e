import { adminRoute } from '../../../../kernel/admin-route';

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/clocks/:reference', 'clocks.ofComplaint', 'plugin::complaints.desk.read'),
    ],
  },
};
