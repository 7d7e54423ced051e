import { PRIORITIES } from '../../../src/plugins/complaints/domain/vocabulary';
import type { Calendar } from '../../../src/plugins/escalation/domain/calendar/calendar';
import type { Policy, Target } from '../../../src/plugins/escalation/domain/charter/policies';
import type { Rule } from '../../../src/plugins/escalation/domain/charter/rules';
import { say } from './say';

/** Open on weekdays from 9 to 17 in Shanghai, where clocks never change: eight hours a day. */
const hours: Calendar = {
  key: 'hours',
  name: 'Hours',
  timezone: 'Asia/Shanghai',
  weekly: (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({
    day,
    opens: '09:00',
    closes: '17:00',
  })),
  exceptions: [],
};

/** Clocks stand still for the resident alone; reopened, everything begins again; once, a working day more. */
const usual = {
  resolutionFrom: 'receipt',
  pausesFor: ['resident'],
  reopening: { mode: 'restart', hours: 0 },
  extension: { times: 1, hours: 8 },
} as const satisfies Partial<Policy>;

/** First response in 24 hours, a solution in 16 working hours; in half of that when urgent. */
const standard: Policy = {
  key: 'standard',
  name: say('Standard', '标准'),
  isDefault: true,
  condition: { all: [] },
  calendarKey: 'hours',
  targets: [
    ...targets('first-response', 'wall-clock', 24),
    ...targets('resolution', 'working-time', 16),
  ],
  ...usual,
};

/** Dangers: an hour, and a day, by the wall clock. */
const danger: Policy = {
  key: 'danger',
  name: say('Danger', '危险'),
  isDefault: false,
  condition: { field: 'category', operator: 'is-within', value: ['dangers'] },
  calendarKey: 'hours',
  targets: [
    ...targets('first-response', 'wall-clock', 1),
    ...targets('resolution', 'wall-clock', 24),
  ],
  ...usual,
};

function targets(metric: Target['metric'], basis: Target['basis'], normal: number): Target[] {
  return PRIORITIES.map((priority) => ({
    metric,
    priority,
    basis,
    amount: priority === 'urgent' ? normal / 2 : normal,
  }));
}

const unanswered: Rule = {
  key: 'unanswered',
  name: say('No answer in time', '未按时答复'),
  metric: 'first-response',
  steps: [{ key: 'breach', when: 'at-due', hours: 0, recipient: 'head' }],
};

/** Two working hours before, at the due time, and four working hours after. */
const unsolved: Rule = {
  key: 'unsolved',
  name: say('Not solved in time', '未按时办结'),
  metric: 'resolution',
  steps: [
    { key: 'warn', when: 'before-due', hours: 2, recipient: 'assignee' },
    { key: 'breach', when: 'at-due', hours: 0, recipient: 'head' },
    { key: 'still-late', when: 'after-due', hours: 4, recipient: 'leadership' },
  ],
};

export const calendars: readonly Calendar[] = [hours];
export const policies: readonly Policy[] = [danger, standard];
export const rules: readonly Rule[] = [unanswered, unsolved];
