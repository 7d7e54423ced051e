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
import type { Complaint } from '../../domain/complaint/complaint';
import { answersSchema } from '../../domain/form/answers';
import { channelSchema, outcomeSchema, phaseSchema, prioritySchema } from '../../domain/vocabulary';

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

export function complaintFromRow(row: Row): StoredComplaint {
  return { ...placeAndWords(row), ...course(row), ...standing(row) };
}

function placeAndWords(row: Row) {
  const language = row.language;
  return {
    id: numberIn(row, 'id'),
    reference: textIn(row, 'reference'),
    externalReference: optionalTextIn(row, 'external_reference'),
    residentId: optionalNumberIn(row, 'resident_id'),
    charterNumber: numberIn(row, 'charter_number'),
    channel: channelSchema.parse(row.channel),
    language: isLanguage(language) ? language : ('en' as const),
    placeKey: optionalTextIn(row, 'place_key'),
    placeDetail: textIn(row, 'place_detail'),
    summary: textIn(row, 'summary'),
    description: textIn(row, 'description'),
    answers: answersSchema.parse(JSON.parse(textIn(row, 'answers') || '{}')),
  };
}

function standing(row: Row) {
  return {
    categoryKey: textIn(row, 'category_key'),
    departmentKey: textIn(row, 'department_key'),
    priority: prioritySchema.parse(row.priority),
    stageKey: textIn(row, 'stage_key'),
    phase: phaseSchema.parse(row.phase),
    assigneeId: optionalNumberIn(row, 'assignee_id'),
    outcome: outcomeSchema.nullable().parse(row.outcome ?? null),
    cycle: numberIn(row, 'cycle'),
    version: numberIn(row, 'version'),
    headHash: textIn(row, 'head_hash'),
  };
}

function course(row: Row) {
  return {
    receivedAt: instantIn(row, 'received_at'),
    waitingSince: optionalInstantIn(row, 'waiting_since'),
    firstRespondedAt: optionalInstantIn(row, 'first_responded_at'),
    resolvedAt: optionalInstantIn(row, 'resolved_at'),
    closedAt: optionalInstantIn(row, 'closed_at'),
    promisedAt: optionalInstantIn(row, 'promised_at'),
    nextDueAt: optionalInstantIn(row, 'next_due_at'),
  };
}

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
    phase: complaint.phase,
    place_key: complaint.placeKey,
    place_detail: complaint.placeDetail,
    summary: complaint.summary,
    description: complaint.description,
    answers: JSON.stringify(complaint.answers),
    assignee_id: complaint.assigneeId,
    received_at: complaint.receivedAt,
    waiting_since: complaint.waitingSince,
    first_responded_at: complaint.firstRespondedAt,
    resolved_at: complaint.resolvedAt,
    closed_at: complaint.closedAt,
    outcome: complaint.outcome,
    cycle: complaint.cycle,
    version: complaint.version,
  };
}
