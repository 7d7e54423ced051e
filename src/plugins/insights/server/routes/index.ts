import { adminRoute } from '../../../../kernel/admin-route';

export default {
  admin: {
    type: 'admin',
    routes: [adminRoute('GET', '/overview', 'overview.read', 'plugin::insights.overview.read')],
  },
};
