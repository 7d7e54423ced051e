import type { StrapiApp } from '@strapi/strapi/admin';
import { Headphones } from '@strapi/icons';
import { registerWords } from '../../../admin/kit/words';
import { en } from './translations/en';
import { zhHans } from './translations/zh-Hans';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({
      id: 'complaints',
      name: 'Complaints',
      injectionZones: { complaint: { facts: [] } },
    });
    app.addMenuLink({
      to: 'plugins/complaints',
      icon: Headphones,
      intlLabel: { id: 'complaints.menu.desk', defaultMessage: 'Desk' },
      permissions: [{ action: 'plugin::complaints.desk.read', subject: null }],
      position: 0.1,
      Component: async () => ({ default: (await import('./pages/Desk')).Desk }),
    });
  },

  registerTrads: registerWords('complaints', { en, 'zh-Hans': zhHans }),
};
