import type { Category } from '../../../plugins/complaints/domain/charter/categories';
import { environment } from './environment';
import { fees } from './fees';
import { parking } from './parking';
import { repairs } from './repairs';
import { safety } from './safety';
import { service } from './service';

/** The tree in the order in which residents see it; parents come before their children. */
export const categories: readonly Category[] = [
  ...repairs,
  ...safety,
  ...environment,
  ...parking,
  ...fees,
  ...service,
];
