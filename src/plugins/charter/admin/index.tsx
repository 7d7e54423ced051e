import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Book, Globe } from '@strapi/icons';
import { registerWords } from '../../../admin/kit/words';
import { en } from './translations/en';
import { zhHans } from './translations/zh-Hans';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({
      id: 'charter',
      name: 'Charter',
      injectionZones: { charter: { aftermath: [] } },
    });
    app.customFields.register({
      name: 'translated-text',
      pluginId: 'charter',
      type: 'json',
      icon: Globe,
      intlLabel: { id: 'charter.field.label', defaultMessage: 'Text in every language' },
      intlDescription: {
        id: 'charter.field.description',
        defaultMessage: 'One text box for each language of the portal',
      },
      components: {
        Input: async () => {
          const { TranslatedInput } = await import('./components/TranslatedInput');
          return { default: TranslatedInput as unknown as ComponentType }; // Strapi types inputs without props
        },
      },
    });
    app.addMenuLink({
      to: 'plugins/charter',
      icon: Book,
      intlLabel: { id: 'charter.menu.charter', defaultMessage: 'Charter' },
      permissions: [{ action: 'plugin::charter.read', subject: null }],
      position: 0.3,
      Component: async () => ({ default: (await import('./pages/CharterPage')).CharterPage }),
    });
  },

  registerTrads: registerWords('charter', { en, 'zh-Hans': zhHans }),
};
