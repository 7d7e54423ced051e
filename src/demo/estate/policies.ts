import type { Priority } from '../../plugins/complaints/domain/vocabulary';
import { say } from '../say';
import { calendar } from './calendar';

type Hours = Readonly<Record<Priority, number>>;
type Basis = 'working-time' | 'wall-clock';

const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low'];

/** What is promised, and by which clock. */
export const policies = [
  {
    key: 'standard',
    name: say('Standard promise', '常规承诺'),
    isDefault: true,
    position: 2,
    categoryKeys: [],
    calendarKey: calendar.key,
    targets: [
      ...targets('first-response', 'wall-clock', { urgent: 24, high: 24, normal: 24, low: 24 }),
      ...targets('resolution', 'working-time', { urgent: 8, high: 24, normal: 45, low: 90 }),
    ],
  },
  {
    key: 'danger',
    name: say('Danger to people', '涉及人身安全'),
    isDefault: false,
    position: 1,
    categoryKeys: ['lift-entrapment', 'fire-hazard', 'falling-objects'],
    calendarKey: calendar.key,
    targets: [
      ...targets('first-response', 'wall-clock', { urgent: 1, high: 4, normal: 8, low: 24 }),
      ...targets('resolution', 'wall-clock', { urgent: 24, high: 48, normal: 120, low: 240 }),
    ],
  },
] as const;

function targets<Metric extends 'first-response' | 'resolution'>(
  metric: Metric,
  basis: Basis,
  hours: Hours,
) {
  return PRIORITIES.map((priority) => ({ metric, priority, hours: hours[priority], basis }));
}
