import { assertNever } from '../../../../kernel/assert-never';
import type { Instant } from '../../../../kernel/instant';
import type { Complaint } from './complaint';
import type { ComplaintEvent } from './event';

type SubmittedEvent = Extract<ComplaintEvent, { kind: 'submitted' }>;

/** The complaint that comes of its first event. */
export function begin(submitted: SubmittedEvent, at: Instant): Complaint {
  const { kind: _kind, ...said } = submitted;
  return {
    ...said,
    phase: 'received',
    assigneeId: null,
    receivedAt: at,
    waitingSince: null,
    firstRespondedAt: null,
    resolvedAt: null,
    closedAt: null,
    outcome: null,
    cycle: 1,
    version: 1,
  };
}

/** The complaint after one more event. */
export function apply(complaint: Complaint, event: ComplaintEvent, at: Instant): Complaint {
  return { ...complaint, ...changeBy(complaint, event, at), version: complaint.version + 1 };
}

function changeBy(complaint: Complaint, event: ComplaintEvent, at: Instant): Partial<Complaint> {
  switch (event.kind) {
    case 'submitted':
      throw new Error('A complaint is submitted once');
    case 'replied':
      return { firstRespondedAt: complaint.firstRespondedAt ?? at };
    case 'waiting-began':
      return { waitingSince: at };
    case 'resident-replied':
      return { waitingSince: null };
    case 'assigned':
      return { assigneeId: event.to };
    case 'department-changed':
      return { departmentKey: event.to };
    case 'priority-changed':
      return { priority: event.to };
    case 'stage-moved':
      return { stageKey: event.to, phase: event.phase };
    case 'resolved':
      return solved(complaint, event, at);
    case 'closed':
      return { phase: 'closed', closedAt: at };
    case 'reopened':
      return reopened(complaint, event);
    case 'note-added':
    case 'escalated':
    case 'surveyed':
      return {};
    default:
      return assertNever(event);
  }
}

function solved(
  complaint: Complaint,
  event: Extract<ComplaintEvent, { kind: 'resolved' }>,
  at: Instant,
): Partial<Complaint> {
  return {
    phase: 'resolved',
    outcome: event.outcome,
    resolvedAt: at,
    waitingSince: null,
    firstRespondedAt: complaint.firstRespondedAt ?? at,
  };
}

function reopened(
  complaint: Complaint,
  event: Extract<ComplaintEvent, { kind: 'reopened' }>,
): Partial<Complaint> {
  return {
    phase: 'in-progress',
    stageKey: event.stageKey,
    outcome: null,
    resolvedAt: null,
    closedAt: null,
    cycle: complaint.cycle + 1,
  };
}
