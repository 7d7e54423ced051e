import type { Core } from '@strapi/strapi';
import { later, DAY } from '../kernel/duration';
import { asInstant, type Instant } from '../kernel/instant';
import type { PublishedCharter } from '../plugins/charter/domain/document';
import { publishCharter } from '../plugins/charter/server/public';
import { createStaff, type StaffIds } from './create-staff';
import { fullName, people } from './people';
import { writeCharter } from './write-charter';

export interface SeededCharter {
  readonly charter: PublishedCharter;
  readonly staff: StaffIds;
}

/** Charter and staff of the demo estate, without any complaint; on a database that has no charter yet. */
export async function seedCharter(
  strapi: Core.Strapi,
  at: Instant = later(asInstant(Date.now()), -80 * DAY),
): Promise<SeededCharter> {
  const staff = await createStaff(strapi);
  await writeCharter(strapi, staff);
  const author = people.find((person) => person.role === 'administrator');
  const published = await publishCharter(strapi, {
    authorId: staff['wen-shuheng'],
    author: author ? fullName(author) : '',
    note: 'First charter of Egret Lake Gardens · 栖鹭湖苑首版章程',
    at,
  });
  if (!published.ok) throw new Error(`The demo charter: ${JSON.stringify(published.refusal)}`);
  return { charter: published.value, staff };
}
