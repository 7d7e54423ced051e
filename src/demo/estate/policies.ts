import type { Priority } from '../../plugins/complaints/domain/vocabulary';
import type { Basis, TargetMetric } from '../../plugins/escalation/domain/clock/clock';
import type { Policy, Target } from '../../plugins/escalation/domain/charter/policies';
import { say } from '../say';
import { calendar } from './calendar';

type Amounts = Readonly<Record<Priority, number>>;

/** What every policy of the estate says of appeals: five working days to answer that it has come, twenty to decide. */
const APPEALS: readonly Target[] = [
  ...alike('appeal-acknowledgement', 'working-days', 5),
  ...alike('appeal-decision', 'working-days', 20),
];

/** Whoever is in danger does not wait for office hours, and nothing stops these clocks but a locked door. */
const danger: Policy = {
  key: 'danger',
  name: say('Danger to people', '涉及人身安全'),
  isDefault: false,
  condition: {
    any: [
      {
        field: 'category',
        operator: 'is-within',
        value: ['lift-entrapment', 'fire-hazard', 'falling-objects'],
      },
      {
        all: [
          { field: 'category', operator: 'is-within', value: ['safety'] },
          { field: 'priority', operator: 'is-one-of', value: ['urgent'] },
        ],
      },
    ],
  },
  calendarKey: calendar.key,
  targets: [
    ...targets('first-response', 'wall-clock', { urgent: 1, high: 4, normal: 8, low: 24 }),
    ...alike('update', 'wall-clock', 12),
    ...targets('resolution', 'wall-clock', { urgent: 24, high: 48, normal: 120, low: 240 }),
    ...APPEALS,
  ],
  resolutionFrom: 'receipt',
  pausesFor: ['resident', 'access'],
  reopening: { mode: 'grace', hours: 8 },
  extension: null,
};

/** Bills are checked against the books: ten working days from when the accounts office has said that it looks into it. */
const bills: Policy = {
  key: 'bills',
  name: say('Bills and deposits', '费用与押金'),
  isDefault: false,
  condition: { field: 'department', operator: 'is-one-of', value: ['accounts'] },
  calendarKey: calendar.key,
  targets: [
    ...alike('acknowledgement', 'working-days', 1),
    ...alike('first-response', 'working-days', 3),
    ...alike('update', 'working-days', 3),
    ...targets('resolution', 'working-days', { urgent: 3, high: 5, normal: 10, low: 15 }),
    ...APPEALS,
  ],
  resolutionFrom: 'acknowledgement',
  pausesFor: ['resident', 'third-party', 'approval'],
  reopening: { mode: 'restart', hours: 0 },
  extension: { times: 1, hours: 40 },
};

const standard: Policy = {
  key: 'standard',
  name: say('Standard promise', '常规承诺'),
  isDefault: true,
  condition: { all: [] },
  calendarKey: calendar.key,
  targets: [
    ...alike('first-response', 'wall-clock', 24),
    ...alike('update', 'working-time', 16),
    ...targets('resolution', 'working-time', { urgent: 8, high: 24, normal: 45, low: 90 }),
    ...APPEALS,
  ],
  resolutionFrom: 'receipt',
  pausesFor: ['resident', 'access', 'third-party', 'weather-or-season'],
  reopening: { mode: 'continue', hours: 16 },
  extension: { times: 2, hours: 24 },
};

/** What is promised, in the order in which it is tried. */
export const policies: readonly Policy[] = [danger, bills, standard];

function targets(metric: TargetMetric, basis: Basis, amounts: Amounts): Target[] {
  const priorities: readonly Priority[] = ['urgent', 'high', 'normal', 'low'];
  return priorities.map((priority) => ({ metric, priority, amount: amounts[priority], basis }));
}

function alike(metric: TargetMetric, basis: Basis, amount: number): Target[] {
  return targets(metric, basis, { urgent: amount, high: amount, normal: amount, low: amount });
}
