import { assertNever } from '../../../../kernel/assert-never';
import type { Instant } from '../../../../kernel/instant';
import type { Outcome } from '../vocabulary';
import type { Complaint, PromisedAction } from './complaint';
import type { ComplaintEvent, EventKind } from './event';

type EventOf<Kind extends EventKind> = Extract<ComplaintEvent, { kind: Kind }>;

/** The complaint that comes of its first event. */
export function begin(submitted: EventOf<'submitted'>, at: Instant): Complaint {
  const { kind: _kind, attachments: _files, residentGroupKey = null, ...said } = submitted;
  return {
    ...said,
    residentGroupKey,
    phase: 'received',
    stageSince: at,
    assigneeId: null,
    receivedAt: at,
    acknowledgedAt: null,
    firstRespondedAt: null,
    ...NOT_WAITING,
    ...NOBODY_RESPONSIBLE,
    ...NOT_SOLVED,
    actions: [],
    cycle: 1,
    version: 1,
  };
}

const NOT_WAITING = { waitingSince: null, waitReason: null } as const;
const NOBODY_RESPONSIBLE = {
  responsibleId: null,
  responsibleSince: null,
  responsibleUntil: null,
} as const;
const NOT_SOLVED = {
  ...{ outcome: null, resolvedById: null, resolvedAt: null, closedAt: null },
  ...{ appealState: null, appealedAt: null, appealDecidedAt: null },
} as const;

/** The complaint after one more event. */
export function apply(complaint: Complaint, event: ComplaintEvent, at: Instant): Complaint {
  return { ...complaint, ...changeBy(complaint, event, at), version: complaint.version + 1 };
}

function changeBy(complaint: Complaint, event: ComplaintEvent, at: Instant): Partial<Complaint> {
  switch (event.kind) {
    case 'submitted':
      throw new Error('A complaint is submitted once');
    case 'assigned':
      return { assigneeId: event.to };
    case 'department-changed':
      return { departmentKey: event.to, ...NOBODY_RESPONSIBLE };
    case 'priority-changed':
      return { priority: event.to };
    case 'stage-moved':
      return { stageKey: event.to, phase: event.phase, stageSince: at };
    case 'acknowledged':
      return { acknowledgedAt: complaint.acknowledgedAt ?? at };
    case 'replied':
      return { firstRespondedAt: complaint.firstRespondedAt ?? at };
    case 'waiting-began':
      return { waitingSince: at, waitReason: event.reason };
    case 'resident-replied': // in older records nothing else says that the waiting ended
      return complaint.waitReason === 'resident' ? NOT_WAITING : {};
    case 'waiting-ended':
      return NOT_WAITING;
    case 'responsibility-taken':
      return takenBy(event, at);
    default:
      return endBy(complaint, event, at);
  }
}

type EarlierEvent = Extract<
  ComplaintEvent,
  {
    kind:
      | ('submitted' | 'assigned' | 'department-changed' | 'priority-changed' | 'stage-moved')
      | ('acknowledged' | 'replied' | 'resident-replied' | 'responsibility-taken')
      | ('waiting-began' | 'waiting-ended');
  }
>;

/** What solves a complaint or opens it anew, and what is promised beyond its solution. */
function endBy(
  complaint: Complaint,
  event: Exclude<ComplaintEvent, EarlierEvent>,
  at: Instant,
): Partial<Complaint> {
  switch (event.kind) {
    case 'resolved':
      return {
        ...solvedAs(event.outcome, at),
        resolvedById: event.personId ?? null,
        firstRespondedAt: complaint.firstRespondedAt ?? at,
      };
    case 'withdrawn':
      return solvedAs('withdrawn', at);
    case 'closed':
      return { phase: 'closed', closedAt: at };
    case 'reopened':
      return reopened(complaint, event, at);
    case 'appealed':
      return { appealState: 'lodged', appealedAt: at };
    case 'appeal-acknowledged':
      return { appealState: 'acknowledged' };
    case 'appeal-decided':
      return { appealState: 'decided', appealDecidedAt: at };
    case 'action-promised':
      return { actions: [...complaint.actions, promised(event)] };
    case 'action-done':
      return { actions: complaint.actions.map((one) => doneIf(one, event.number, at)) };
    case 'note-added':
    case 'promise-extended':
    case 'escalated':
    case 'surveyed':
      return {};
    default:
      return assertNever(event);
  }
}

function takenBy(event: EventOf<'responsibility-taken'>, at: Instant): Partial<Complaint> {
  return {
    responsibleId: event.personId,
    responsibleSince: at,
    responsibleUntil: event.promisedAt,
  };
}

function solvedAs(outcome: Outcome, at: Instant): Partial<Complaint> {
  return { phase: 'resolved', outcome, resolvedAt: at, ...NOT_WAITING };
}

function reopened(
  complaint: Complaint,
  { stageKey }: EventOf<'reopened'>,
  at: Instant,
): Partial<Complaint> {
  return {
    phase: 'in-progress',
    stageKey,
    stageSince: at,
    cycle: complaint.cycle + 1,
    ...NOT_SOLVED,
    ...NOBODY_RESPONSIBLE,
  };
}

function promised(event: EventOf<'action-promised'>): PromisedAction {
  const { kind: _kind, ...said } = event;
  return { ...said, doneAt: null };
}

function doneIf(action: PromisedAction, number: number, at: Instant): PromisedAction {
  return action.number === number ? { ...action, doneAt: at } : action;
}
