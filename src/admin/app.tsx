import type { StrapiApp } from '@strapi/strapi/admin';
import { contentWords } from './brand/content-words';
import { mark } from './brand/mark';
import { panelWords } from './brand/panel-words';
import { hushAnnouncements } from './brand/quiet';
import { theme } from './brand/theme';

const config = {
  locales: ['zh-Hans'],
  auth: { logo: mark },
  menu: { logo: mark },
  theme,
  translations: {
    en: { ...panelWords.en, ...contentWords('en') },
    'zh-Hans': { ...panelWords['zh-Hans'], ...contentWords('zh-Hans') },
  },
  tutorials: false,
  notifications: { releases: false },
};

/** Strapi's widgets that count its own tables say nothing to those who work on complaints. */
const WIDGETS_LEFT_OUT = [
  'key-statistics',
  'chart-entries',
  'last-published-entries',
  'deploy-now',
];

function register(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((widgets) => widgets.filter(({ id }) => !WIDGETS_LEFT_OUT.includes(id)));
}

function bootstrap(): void {
  hushAnnouncements(window.localStorage);
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.href = mark;
  document.head.append(icon);
}

export default { config, register, bootstrap };
