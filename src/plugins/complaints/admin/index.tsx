import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Headphones, Question } from '@strapi/icons';
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

const questionCondition: Parameters<StrapiApp['customFields']['register']>[0] = {
  name: 'question-condition',
  pluginId: 'complaints',
  type: 'json',
  icon: Question,
  intlLabel: { id: 'complaints.question.field', defaultMessage: 'When a question is asked' },
  intlDescription: {
    id: 'complaints.question.field-description',
    defaultMessage: 'A condition on the answers before it',
  },
  components: {
    Input: async () => {
      const { QuestionCondition } = await import('./components/forms/QuestionCondition');
      return { default: QuestionCondition as ComponentType }; // Strapi types inputs without props
    },
  },
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({
      id: 'complaints',
      name: 'Complaints',
      injectionZones: { complaint: { facts: [] }, queue: { top: [] } },
    });
    app.customFields.register(questionCondition);
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
