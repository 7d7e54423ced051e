import type { Core } from '@strapi/strapi';
import { DAY, later } from '../kernel/duration';
import type { Instant } from '../kernel/instant';
import { complaints } from './complaints';
import { replay } from './replay';
import { seedCharter } from './seed-charter';
import { settleOldNotices } from './settle-old-notices';

/** How long before the demo is shown its charter was published; the first complaint comes ten days later. */
const CHARTER_AGE = 80 * DAY;

/** The whole demo on a database that has no charter yet: staff, charter, and sixty complaints with their past. */
export async function seedDemo(
  strapi: Core.Strapi,
  now: Instant,
  onSubmitted?: (count: number, total: number) => void,
): Promise<void> {
  const { staff } = await seedCharter(strapi, later(now, -CHARTER_AGE));
  await replay(strapi, {
    complaints,
    staff,
    now,
    onSubmitted: (count) => onSubmitted?.(count, complaints.length),
  });
  await settleOldNotices(strapi, later(now, -DAY));
}
