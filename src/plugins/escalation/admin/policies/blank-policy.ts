import { ALWAYS } from '../../../complaints/domain/condition/condition';
import type { PoliciesAnswer } from '../../contracts/policies';
import type { Policy } from '../../domain/charter/policies';
import { OBLIGATORY_METRICS } from '../../domain/clock/clock';
import { withMetric } from './matrix';

/** What a new policy begins as: the promises of the default one, for complaints that are still to be named. */
export function blankPolicy({ policies, calendars }: PoliciesAnswer): Policy {
  const pattern = policies.map(({ draft }) => draft).find(({ isDefault }) => isDefault);
  return {
    ...(pattern ?? FIRST),
    ...{ key: '', name: { en: '', 'zh-Hans': '' } },
    isDefault: !pattern,
    condition: ALWAYS,
    calendarKey: pattern?.calendarKey ?? calendars[0]?.key ?? '',
  };
}

const FIRST: Omit<Policy, 'key' | 'name' | 'isDefault' | 'condition' | 'calendarKey'> = {
  targets: OBLIGATORY_METRICS.reduce<Policy['targets']>(withMetric, []),
  resolutionFrom: 'receipt',
  pausesFor: ['resident'],
  reopening: { mode: 'continue', hours: 8 },
  extension: null,
};
