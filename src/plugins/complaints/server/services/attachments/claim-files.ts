import type { Knex } from 'knex';
import type { AttachmentMark } from '../../../domain/attachment/attachment';
import type { RecordedEvent } from '../../../domain/complaint/event';
import { claimWaiting, lockWaiting } from '../../store/attachments';
import { holderOf, type UnsentForm } from './holder';

/** The files that go with a form which is being sent in this transaction. */
export async function filesFor(
  tx: Knex.Transaction,
  form: UnsentForm | undefined,
): Promise<readonly AttachmentMark[]> {
  return form ? lockWaiting(tx, holderOf(form)) : [];
}

/** From here on the files that events name belong to the complaint, in the transaction that records the events. */
export async function claimFilesOf(
  tx: Knex.Transaction,
  complaintId: number,
  events: readonly RecordedEvent[],
): Promise<void> {
  for (const { event, sequence } of events) {
    const marks = 'attachments' in event ? (event.attachments ?? []) : [];
    if (marks.length > 0) await claimWaiting(tx, marks, { complaintId, sequence });
  }
}
