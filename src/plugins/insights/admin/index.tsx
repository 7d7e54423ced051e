import type { StrapiApp } from '@strapi/strapi/admin';
import { PresentationChart } from '@strapi/icons';
import { registerWords } from '../../../admin/kit/words';
import { en } from './translations/en';
import { zhHans } from './translations/zh-Hans';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'insights', name: 'Insights' });
    app.addMenuLink({
      to: 'plugins/insights',
      icon: PresentationChart,
      intlLabel: { id: 'insights.menu.overview', defaultMessage: 'Overview' },
      permissions: [{ action: 'plugin::insights.overview.read', subject: null }],
      position: 0.2,
      Component: async () => ({ default: (await import('./pages/OverviewPage')).OverviewPage }),
    });
  },

  registerTrads: registerWords('insights', { en, 'zh-Hans': zhHans }),
};
