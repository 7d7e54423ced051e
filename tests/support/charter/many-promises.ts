import { PRIORITIES } from '../../../src/plugins/complaints/domain/vocabulary';
import type { Policy, Target } from '../../../src/plugins/escalation/domain/charter/policies';
import { say } from './say';

/** Everything that can be promised; clocks stand still for the resident and for access, and for nothing else. */
const everything: Policy = {
  key: 'everything',
  name: say('Everything', '全部'),
  isDefault: true,
  condition: { all: [] },
  calendarKey: 'hours',
  targets: [
    ...targets('acknowledgement', 'working-time', 4),
    ...targets('first-response', 'working-time', 8),
    ...targets('update', 'working-time', 6),
    ...targets('resolution', 'working-days', 4),
    ...targets('appeal-acknowledgement', 'working-days', 2),
    ...targets('appeal-decision', 'working-days', 10),
  ],
  resolutionFrom: 'receipt',
  pausesFor: ['resident', 'access'],
  reopening: { mode: 'continue', hours: 4 },
  extension: null,
};

/** What presses: answered and solved within hours, and never paused; nobody confirms receipt. */
const pressing: Policy = {
  ...everything,
  key: 'pressing',
  name: say('Pressing', '紧急'),
  isDefault: false,
  condition: { field: 'priority', operator: 'is-one-of', value: ['urgent'] },
  targets: [
    ...targets('first-response', 'working-time', 2),
    ...targets('resolution', 'working-time', 12),
  ],
  pausesFor: [],
  reopening: { mode: 'grace', hours: 2 },
};

/** The department for safety counts its solutions from when it has confirmed receipt. */
const safety: Policy = {
  ...everything,
  key: 'safety',
  name: say('Safety', '安全'),
  isDefault: false,
  condition: { field: 'department', operator: 'is-one-of', value: ['safety'] },
  targets: [
    ...targets('acknowledgement', 'working-time', 4),
    ...targets('first-response', 'working-time', 8),
    ...targets('resolution', 'working-time', 16),
  ],
  resolutionFrom: 'acknowledgement',
  reopening: { mode: 'restart', hours: 0 },
};

export const manyPromises: readonly Policy[] = [pressing, safety, everything];

function targets(metric: Target['metric'], basis: Target['basis'], amount: number): Target[] {
  return PRIORITIES.map((priority) => ({ metric, priority, basis, amount }));
}
