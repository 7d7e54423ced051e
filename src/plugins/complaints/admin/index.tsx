import type { StrapiApp } from '@strapi/strapi/admin';
import { Headphones } from '@strapi/icons';
import { registerWords } from '../../../admin/kit/words';
import { en } from './translations/en';
import { zhHans } from './translations/zh-Hans';

const MAY_READ = [{ action: 'plugin::complaints.desk.read', subject: null }];

const deskWidget = {
  id: 'desk',
  pluginId: 'complaints',
  icon: Headphones,
  title: { id: 'complaints.widget.title', defaultMessage: 'Your desk' },
  link: {
    label: { id: 'complaints.widget.link', defaultMessage: 'Open the desk' },
    href: '/plugins/complaints',
  },
  permissions: MAY_READ,
  component: async () => (await import('./components/DeskWidget')).DeskWidget,
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({
      id: 'complaints',
      name: 'Complaints',
      injectionZones: { complaint: { facts: [] }, queue: { top: [] } },
    });
    app.widgets.register((widgets) => [deskWidget, ...widgets]);
    app.addMenuLink({
      to: 'plugins/complaints',
      icon: Headphones,
      intlLabel: { id: 'complaints.menu.desk', defaultMessage: 'Desk' },
      permissions: MAY_READ,
      position: 0.1,
      Component: async () => ({ default: (await import('./pages/Desk')).Desk }),
    });
  },

  registerTrads: registerWords('complaints', { en, 'zh-Hans': zhHans }),
};
