import type { Page } from '../page';
import { actOnComplaint, showComplaint } from './complaint/route';
import { downloadRecord, showRecord } from './record/route';
import { openComplaint, showOpen } from './open/route';

export const trackPages: readonly Page[] = [
  { method: 'GET', path: '/track', answer: showOpen },
  { method: 'POST', path: '/track', answer: openComplaint },
  { method: 'GET', path: '/track/:reference', answer: showComplaint },
  { method: 'POST', path: '/track/:reference', answer: actOnComplaint },
  { method: 'GET', path: '/track/:reference/record', answer: showRecord },
  { method: 'GET', path: '/track/:reference/record.json', answer: downloadRecord },
];
