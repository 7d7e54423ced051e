import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { wordsOf } from '../../domain/notice/occasions';
import type { ComplaintChange } from '../changes';
import { staffNotices } from '../services/staff-notices';
import { charterOf } from '../services/views';
import { queueNotices } from '../store/notices';
import { readPeople } from '../store/people';

/** The assignee hears of it, too, but is the one whose work is to be looked at. */
export async function writeToHeadWhenResidentAppeals(
  strapi: Core.Strapi,
  { complaint, events, silent, at }: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const happened = events.map((recorded) => recorded.event);
  if (silent || !happened.some((event) => event.kind === 'appealed')) return;
  const { view } = await charterOf(strapi, complaint);
  const department = view.department(complaint.departmentKey);
  if (!department || department.headId === complaint.assigneeId) return;
  const notices = await staffNotices(strapi, complaint, {
    kind: 'resident-appealed',
    people: await readPeople(tx, [department.headId]),
    occasion: String(complaint.version),
    values: { message: wordsOf(happened) },
  });
  await queueNotices(tx, notices, at);
}
