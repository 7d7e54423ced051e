import type { StrapiApp } from '@strapi/strapi/admin';
import { Clock } from '@strapi/icons';
import { registerWords } from '../../../admin/kit/words';
import { ComplaintClocks } from './components/ComplaintClocks';
import { OpenComplaints } from './components/moving/OpenComplaints';
import { TickStopped } from './components/tick/TickStopped';
import { en } from './translations/en';
import { zhHans } from './translations/zh-Hans';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'escalation', name: 'Escalation' });
    app.addMenuLink({
      to: 'plugins/escalation',
      icon: Clock,
      intlLabel: { id: 'escalation.menu.promises', defaultMessage: 'Promises' },
      permissions: [{ action: 'plugin::charter.read', subject: null }],
      position: 0.4,
      Component: async () => ({ default: (await import('./pages/Promises')).Promises }),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    app.getPlugin('complaints').injectComponent('complaint', 'facts', {
      name: 'escalation-clocks',
      Component: ComplaintClocks as () => JSX.Element, // Strapi's zones are typed without props
    });
    app.getPlugin('charter').injectComponent('charter', 'aftermath', {
      name: 'escalation-open-complaints',
      Component: OpenComplaints as () => JSX.Element, // as above
    });
    app.getPlugin('complaints').injectComponent('queue', 'top', {
      name: 'escalation-tick',
      Component: TickStopped,
    });
  },

  registerTrads: registerWords('escalation', { en, 'zh-Hans': zhHans }),
};
