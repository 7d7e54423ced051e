import { PRIORITIES } from '../../../src/plugins/complaints/domain/vocabulary';
import type { Calendar } from '../../../src/plugins/escalation/domain/calendar/calendar';
import type { Policy, Target } from '../../../src/plugins/escalation/domain/charter/policies';
import type { Rule } from '../../../src/plugins/escalation/domain/rules/rule';
import type { Rung } from '../../../src/plugins/escalation/domain/rules/step';
import type { TriggerOf } from '../../../src/plugins/escalation/domain/rules/trigger';
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

const PLAIN = {
  isEnabled: true,
  condition: { all: [] },
  repeat: null,
  quietCalendarKey: null,
  capPerHour: null,
  once: 'event',
} as const;

/** A rule that tells somebody at a moment of a promise. */
export function telling(
  key: string,
  trigger: TriggerOf<'due'>,
  to: Rung,
  change: Partial<Rule> = {},
): Rule {
  const steps = [{ kind: 'notify', to: { kind: to }, textKey: null }] as const;
  return { ...PLAIN, key, name: say(key, key), trigger, steps, ...change };
}

/** What every rule of the little town says unless it says otherwise. */
export const PLAIN_RULE = PLAIN;

/** No answer in time: the head. Unsolved: two working hours before, at the due time, and four working hours after. */
export const rules: readonly Rule[] = [
  telling(
    'no-answer-in-time',
    { kind: 'due', metric: 'first-response', moment: { kind: 'at' } },
    'head',
  ),
  telling(
    'soon-due',
    {
      ...{ kind: 'due', metric: 'resolution' },
      moment: { kind: 'before', amount: 2, unit: 'working-hours' },
    },
    'assignee',
  ),
  telling('overdue', { kind: 'due', metric: 'resolution', moment: { kind: 'at' } }, 'head'),
  telling(
    'still-overdue',
    {
      ...{ kind: 'due', metric: 'resolution' },
      moment: { kind: 'after', amount: 4, unit: 'working-hours' },
    },
    'leadership',
  ),
];

export const calendars: readonly Calendar[] = [hours];
export const policies: readonly Policy[] = [danger, standard];
