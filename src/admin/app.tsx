import { mark } from './brand/mark';
import { panelWords } from './brand/panel-words';
import { theme } from './brand/theme';

const config = {
  locales: ['zh-Hans'],
  auth: { logo: mark },
  menu: { logo: mark },
  theme,
  translations: panelWords,
  tutorials: false,
  notifications: { releases: false },
};

function bootstrap(): void {
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.href = mark;
  document.head.append(icon);
}

export default { config, bootstrap };
