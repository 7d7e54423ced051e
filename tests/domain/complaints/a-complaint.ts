import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import type { Phase } from '../../../src/plugins/complaints/domain/vocabulary';
import { MONDAY_TEN } from '../../support/charter/published';

/** A new complaint about a street lamp, in the department of works. */
export function aComplaint(change: Partial<Complaint> = {}): Complaint {
  return {
    ...{ reference: 'K7P4-XQW2', charterNumber: 1, channel: 'web', language: 'en' },
    ...{ categoryKey: 'lamps', departmentKey: 'works', priority: 'normal', stageKey: 'new' },
    ...{ phase: 'received', placeKey: null, placeDetail: '', summary: 'Dark', description: 'Dark' },
    ...{ answers: {}, assigneeId: null, receivedAt: MONDAY_TEN, waitingSince: null },
    ...{ firstRespondedAt: null, resolvedAt: null, closedAt: null, outcome: null },
    ...{ cycle: 1, version: 1 },
    ...{ acknowledgedAt: null, waitReason: null, responsibleId: null, responsibleSince: null },
    ...{ responsibleUntil: null, resolvedById: null, residentGroupKey: null, appealState: null },
    ...{ appealedAt: null, appealDecidedAt: null, actions: [], stageSince: MONDAY_TEN },
    ...change,
  } as Complaint; // literals above widen
}

const STAGES: Readonly<Record<Phase, string>> = {
  received: 'new',
  'in-progress': 'look',
  resolved: 'done',
  closed: 'filed',
};

export function inPhase(phase: Phase, change: Partial<Complaint> = {}): Complaint {
  return aComplaint({ phase, stageKey: STAGES[phase], ...change });
}
