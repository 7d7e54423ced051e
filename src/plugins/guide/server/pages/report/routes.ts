import type { Page } from '../page';
import { postAbout, showAbout } from './about/route';
import { sendReport, showCheck } from './check/route';
import { postContact, showContact } from './contact/route';
import { postDetails, showDetails } from './details/route';
import { forgetReceipt, restartReport, showForgotten } from './restart';
import { showSent } from './sent/route';

/** The four pages of a report in their order, and what comes after. */
export const reportPages: readonly Page[] = [
  { method: 'GET', path: '/report', answer: showAbout },
  { method: 'POST', path: '/report', answer: postAbout },
  { method: 'GET', path: '/report/details', answer: showDetails },
  { method: 'POST', path: '/report/details', takesFiles: true, answer: postDetails },
  { method: 'GET', path: '/report/contact', answer: showContact },
  { method: 'POST', path: '/report/contact', answer: postContact },
  { method: 'GET', path: '/report/check', answer: showCheck },
  { method: 'POST', path: '/report/check', answer: sendReport },
  { method: 'GET', path: '/report/sent', answer: showSent },
  { method: 'POST', path: '/report/restart', answer: restartReport },
  { method: 'POST', path: '/report/forget', answer: forgetReceipt },
  { method: 'GET', path: '/report/forgotten', answer: showForgotten },
];
