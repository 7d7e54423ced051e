import {
  instantIn,
  numberIn,
  optionalInstantIn,
  optionalNumberIn,
  optionalTextIn,
  textIn,
  type Row,
} from '../../../../kernel/row';
import type { Instant } from '../../../../kernel/instant';
import { isLanguage } from '../../../../kernel/language';
import { z } from 'zod';
import { instantSchema } from '../../../../kernel/instant';
import { APPEAL_STATES, type Complaint } from '../../domain/complaint/complaint';
import { answersSchema } from '../../domain/form/answers';
import {
  channelSchema,
  outcomeSchema,
  phaseSchema,
  prioritySchema,
  waitReasonSchema,
} from '../../domain/vocabulary';

const optionalOutcome = outcomeSchema.nullable(); // made once: a tick reads thousands of rows

/** A complaint with what the other plugins and the receipt add to its row. */
export interface StoredComplaint extends Complaint {
  readonly id: number;
  readonly residentId: number | null;
  readonly externalReference: string | null;
  readonly headHash: string;
  /** When the resident was promised a solution; null while the clock is paused or stopped. */
  readonly promisedAt: Instant | null;
  /** The nearest deadline of any running clock. */
  readonly nextDueAt: Instant | null;
}

/**
 * One literal on purpose: put together from parts, so large an object costs thirty times as much, and a tick reads
 * thousands.
 */
export function complaintFromRow(row: Row): StoredComplaint {
  const waitingSince = optionalInstantIn(row, 'waiting_since');
  return {
    id: numberIn(row, 'id'),
    reference: textIn(row, 'reference'),
    externalReference: optionalTextIn(row, 'external_reference'),
    residentId: optionalNumberIn(row, 'resident_id'),
    charterNumber: numberIn(row, 'charter_number'),
    channel: channelSchema.parse(row.channel),
    language: isLanguage(row.language) ? row.language : 'en',
    placeKey: optionalTextIn(row, 'place_key'),
    placeDetail: textIn(row, 'place_detail'),
    summary: textIn(row, 'summary'),
    description: textIn(row, 'description'),
    answers: answersSchema.parse(JSON.parse(textIn(row, 'answers') || '{}')),
    residentGroupKey: optionalTextIn(row, 'resident_group_key'),
    categoryKey: textIn(row, 'category_key'),
    departmentKey: textIn(row, 'department_key'),
    priority: prioritySchema.parse(row.priority),
    stageKey: textIn(row, 'stage_key'),
    stageSince: optionalInstantIn(row, 'stage_since') ?? instantIn(row, 'received_at'),
    phase: phaseSchema.parse(row.phase),
    assigneeId: optionalNumberIn(row, 'assignee_id'),
    outcome: optionalOutcome.parse(row.outcome ?? null),
    cycle: numberIn(row, 'cycle'),
    version: numberIn(row, 'version'),
    headHash: textIn(row, 'head_hash'),
    receivedAt: instantIn(row, 'received_at'),
    acknowledgedAt: optionalInstantIn(row, 'acknowledged_at'),
    waitingSince,
    waitReason: waitingSince && waitReasonOf(row),
    firstRespondedAt: optionalInstantIn(row, 'first_responded_at'),
    resolvedAt: optionalInstantIn(row, 'resolved_at'),
    closedAt: optionalInstantIn(row, 'closed_at'),
    promisedAt: optionalInstantIn(row, 'promised_at'),
    nextDueAt: optionalInstantIn(row, 'next_due_at'),
    responsibleId: optionalNumberIn(row, 'responsible_id'),
    responsibleSince: optionalInstantIn(row, 'responsible_since'),
    responsibleUntil: optionalInstantIn(row, 'responsible_until'),
    resolvedById: optionalNumberIn(row, 'resolved_by_id'),
    appealState: appealStateSchema.parse(row.appeal_state ?? null),
    appealedAt: optionalInstantIn(row, 'appealed_at'),
    appealDecidedAt: optionalInstantIn(row, 'appeal_decided_at'),
    actions: actionsSchema.parse(JSON.parse(textIn(row, 'actions') || '[]')),
  };
}

function waitReasonOf(row: Row) {
  return waitReasonSchema.parse(row.wait_reason ?? 'resident'); // all that older rows could wait for
}

const appealStateSchema = z.enum(APPEAL_STATES).nullable();

const actionsSchema = z.array(
  z.object({
    number: z.number().int(),
    description: z.string(),
    personId: z.number().int().nullable(),
    dueAt: instantSchema,
    doneAt: instantSchema.nullable(),
  }),
);

/** The columns that follow from the complaint's events. */
export function columnsOf(complaint: Complaint) {
  return {
    reference: complaint.reference,
    charter_number: complaint.charterNumber,
    channel: complaint.channel,
    language: complaint.language,
    category_key: complaint.categoryKey,
    department_key: complaint.departmentKey,
    priority: complaint.priority,
    stage_key: complaint.stageKey,
    stage_since: complaint.stageSince,
    phase: complaint.phase,
    place_key: complaint.placeKey,
    place_detail: complaint.placeDetail,
    summary: complaint.summary,
    description: complaint.description,
    answers: JSON.stringify(complaint.answers),
    resident_group_key: complaint.residentGroupKey,
    assignee_id: complaint.assigneeId,
    received_at: complaint.receivedAt,
    acknowledged_at: complaint.acknowledgedAt,
    waiting_since: complaint.waitingSince,
    wait_reason: complaint.waitReason,
    ...undertakingColumns(complaint),
    first_responded_at: complaint.firstRespondedAt,
    resolved_at: complaint.resolvedAt,
    closed_at: complaint.closedAt,
    outcome: complaint.outcome,
    cycle: complaint.cycle,
    version: complaint.version,
  };
}

function undertakingColumns(complaint: Complaint) {
  return {
    responsible_id: complaint.responsibleId,
    responsible_since: complaint.responsibleSince,
    responsible_until: complaint.responsibleUntil,
    resolved_by_id: complaint.resolvedById,
    appeal_state: complaint.appealState,
    appealed_at: complaint.appealedAt,
    appeal_decided_at: complaint.appealDecidedAt,
    actions: JSON.stringify(complaint.actions),
  };
}
