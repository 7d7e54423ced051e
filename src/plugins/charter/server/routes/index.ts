import { adminRoute } from '../../../../kernel/admin-route';

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/state', 'charter.state', 'plugin::charter.read'),
      adminRoute('POST', '/publish', 'charter.publish', 'plugin::charter.publish'),
    ],
  },
};
