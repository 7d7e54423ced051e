import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { assigneeOccasion, wordsOf } from '../../domain/notice/occasions';
import type { ComplaintChange } from '../changes';
import { staffNotices } from '../services/staff-notices';
import { readComplaint } from '../store/complaints';
import { queueNotices } from '../store/notices';
import { readPeople } from '../store/people';

/** Tells the assignee of new work and of what the resident says; a person does not hear of their own act. */
export async function writeToAssigneeWhenComplaintChanges(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const events = change.events.map((recorded) => recorded.event);
  const occasion = assigneeOccasion(events);
  const { assigneeId, id } = change.complaint;
  const actor = change.events[0]?.actor;
  if (change.silent || occasion === null || assigneeId === null) return;
  if (actor?.kind === 'staff' && actor.id === assigneeId) return;

  const complaint = await readComplaint(tx, { id });
  const people = await readPeople(tx, [assigneeId]);
  if (!complaint) return;
  const notices = await staffNotices(strapi, complaint, {
    kind: occasion,
    people,
    occasion: String(complaint.version),
    values: { message: wordsOf(events) },
  });
  await queueNotices(tx, notices, change.at);
}
