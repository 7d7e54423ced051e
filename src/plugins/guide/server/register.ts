import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { registerChapter } from '../../charter/server/public';
import { guideEntriesChapter } from '../domain/charter/guide-entries';
import { demoMails, isDemo, refuseDemoOnTheNetwork } from './demo/demo';
import { demoMailPages } from './pages/demo-mail/routes';
import { guidePages } from './pages/guide/route';
import { homePages } from './pages/home/route';
import { reportPages } from './pages/report/routes';
import { mountChoice, mountRoot } from './pages/root/route';
import { surveyPages } from './pages/survey/routes';
import { trackPages } from './pages/track/routes';
import { verifyPages } from './pages/verify/route';
import * as load from './store/charter-drafts';
import { mountAssets, readAssets } from './rendering/assets';
import { mountPages } from './rendering/mount-pages';
import { pagePrinter, type PrintPage } from './rendering/print-page';
import { compileTemplates } from './rendering/templates';
import { showTroubleAsPages } from './rendering/trouble-pages';

const PAGES = [
  ...homePages,
  ...guidePages,
  ...reportPages,
  ...trackPages,
  ...verifyPages,
  ...surveyPages,
];

/** Before any other middleware stands: trouble pages have to see everything that goes wrong behind them. */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerChapters(strapi);
  const assets = readAssets(strapi);
  const views = path.join(strapi.dirs.app.root, 'src', 'plugins', 'guide', 'views');
  const print = pagePrinter(strapi, compileTemplates(views), assets);
  showTroubleAsPages(strapi, print);
  mountAssets(strapi, assets);
  mountRoot(strapi);
  mountPages(strapi, PAGES, print);
  if (isDemo()) mountDemo(strapi, print);
};

function registerChapters(strapi: Core.Strapi): void {
  registerChapter(strapi, { ...guideEntriesChapter, load: () => load.guideEntries(strapi) });
}

function mountDemo(strapi: Core.Strapi, print: PrintPage): void {
  refuseDemoOnTheNetwork(strapi);
  mountPages(strapi, demoMailPages(demoMails(strapi)), print);
  mountChoice(strapi, '/demo/mail', '/demo/mail');
}
