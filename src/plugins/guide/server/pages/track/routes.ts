import type { Page } from '../page';
import { actOnComplaint, showComplaint } from './complaint/route';
import { downloadRecord, showRecord } from './record/route';
import { sendFile } from './file/route';
import { openComplaint, showOpen } from './open/route';

export const trackPages: readonly Page[] = [
  { method: 'GET', path: '/track', answer: showOpen },
  { method: 'POST', path: '/track', answer: openComplaint },
  { method: 'GET', path: '/track/:reference', answer: showComplaint },
  { method: 'POST', path: '/track/:reference', takesFiles: true, answer: actOnComplaint },
  { method: 'GET', path: '/track/:reference/record', answer: showRecord },
  { method: 'GET', path: '/track/:reference/record.json', answer: downloadRecord },
  { method: 'GET', path: '/track/:reference/files/:key', answer: sendFile },
];
