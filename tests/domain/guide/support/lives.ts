import { asInstant, type Instant } from '../../../../src/kernel/instant';
import { HOUR } from '../../../../src/kernel/duration';
import type { Complaint } from '../../../../src/plugins/complaints/domain/complaint/complaint';
import type {
  Actor,
  ComplaintEvent,
  RecordedEvent,
} from '../../../../src/plugins/complaints/domain/complaint/event';
import type { ClockView } from '../../../../src/plugins/escalation/contracts/clocks';
import { MONDAY_TEN } from '../../../support/charter/published';

export const hoursAfter = (hours: number): Instant => asInstant(MONDAY_TEN + hours * HOUR);

export function aComplaint(change: Partial<Complaint> = {}): Complaint & { headHash: string } {
  return {
    ...{ reference: 'K7P4-XQW3', charterNumber: 1, channel: 'web', language: 'en' },
    ...{ categoryKey: 'lamps', departmentKey: 'works', priority: 'normal', stageKey: 'new' },
    ...{ phase: 'received', placeKey: 'square', placeDetail: 'by the well', summary: 'Dark' },
    ...{ description: 'Dark', answers: {}, assigneeId: null, receivedAt: MONDAY_TEN },
    ...{ waitingSince: null, firstRespondedAt: null, resolvedAt: null, closedAt: null },
    ...{ outcome: null, cycle: 1, version: 1, headHash: 'abc' },
    ...{ acknowledgedAt: null, waitReason: null, responsibleId: null, responsibleSince: null },
    ...{ responsibleUntil: null, resolvedById: null, residentGroupKey: null, appealState: null },
    ...{ appealedAt: null, appealDecidedAt: null, actions: [], stageSince: MONDAY_TEN },
    ...change,
  } as Complaint & { headHash: string }; // the literals above widen
}

export function aClock(change: Partial<ClockView> = {}): ClockView {
  return {
    ...{ metric: 'resolution', cycle: 1, state: 'running', basis: 'working-time' },
    ...{ targetSeconds: 16 * 3_600, consumedSeconds: 0, startedAt: MONDAY_TEN },
    ...{ runningSince: MONDAY_TEN, dueAt: hoursAfter(31), breachedAt: null, metAt: null },
    ...{ policyName: { en: 'Standard', 'zh-Hans': '标准' }, calendarName: 'Hours' },
    ...{ targetDays: null, promisedSeconds: 16 * 3_600, extendedSeconds: 0, pausedFor: null },
    ...{
      pausesFor: ['resident'],
      charterNumber: 1,
      passedOver: null,
      extension: null,
      explanation: null,
    },
    ...{ timezone: 'Asia/Shanghai', nextStep: null },
    ...change,
  } as ClockView; // the literals above widen
}

export const SUBMITTED: ComplaintEvent = {
  ...{ kind: 'submitted', reference: 'K7P4-XQW3', charterNumber: 1, channel: 'web' },
  ...{ language: 'en', categoryKey: 'lamps', departmentKey: 'works', priority: 'normal' },
  ...{ stageKey: 'new', placeKey: null, placeDetail: '', summary: 'Dark', description: 'Dark' },
  answers: {},
} as ComplaintEvent; // the literals above widen

const STAFF: Actor = { kind: 'staff', id: 3, name: 'Wanda Worker' };

/** Who did it (null: a member of staff), and what happened in that moment. */
export type Moment = readonly [Actor | null, ...ComplaintEvent[]];

/** Events an hour apart, beginning on Monday at ten; those of one list are of one moment. */
export function happened(...moments: readonly Moment[]): RecordedEvent[] {
  return moments
    .flatMap(([actor, ...events], hour) =>
      events.map((event) => ({ at: hoursAfter(hour), actor: actor ?? STAFF, event })),
    )
    .map((one, index) => ({ ...one, sequence: index + 1, previousHash: '', hash: '' }));
}

export const RESIDENT: Actor = { kind: 'resident' };
export const RULE: Actor = { kind: 'rule', name: 'Ladder' };
