import type { Condition } from '../../../src/plugins/complaints/domain/condition/condition';
import { escalationView } from '../../../src/plugins/escalation/domain/charter/escalation-view';
import type { Priority } from '../../../src/plugins/complaints/domain/vocabulary';
import type { Policy } from '../../../src/plugins/escalation/domain/charter/policies';
import type { Metric } from '../../../src/plugins/escalation/domain/clock/clock';
import { termsFor } from '../../../src/plugins/escalation/domain/clock/terms';
import { MONDAY_TEN, published } from '../../support/charter/published';
import { say } from '../../support/charter/say';
import { townDrafts } from '../../support/charter/town';

const [danger, standard] = townDrafts().policies;
if (!danger || !standard) throw new Error('The town has changed');

function matchOf(facts: Record<string, string>, policies: readonly Policy[]) {
  return escalationView(published({ policies })).matchPolicy(facts);
}

function within(...value: string[]): Condition {
  return { field: 'category', operator: 'is-within', value };
}

const lamps: Policy = { ...danger, key: 'lamps', name: say('Lamps'), condition: within('lamps') };
const streets: Policy = { ...lamps, key: 'streets', condition: within('streets') };
const works: Policy = {
  ...lamps,
  key: 'works',
  condition: { field: 'department', operator: 'is-one-of', value: ['works'] },
};

describe('the policy of a complaint', () => {
  test.each([
    ['fires', [danger, standard], 'danger', 'of a category above it'],
    ['lamps', [danger, standard], 'standard', 'the default, where no other applies'],
    ['lamps', [lamps, streets, standard], 'lamps', 'the first in order that applies'],
    ['lamps', [streets, lamps, standard], 'streets', 'the first in order, not the nearest'],
    ['bins', [lamps, streets, standard], 'streets', 'of the parent, for a sibling'],
    ['lamps', [standard, lamps], 'lamps', 'never the default before one that names it'],
    ['lamps', [danger, works, lamps, standard], 'works', 'of the department it came to'],
  ])('T13: %s under %#: %s', (category, policies, key, _why) => {
    const facts = { category, department: 'works' };
    expect(matchOf(facts, policies).policy.key).toBe(key);
  });

  test('T13: the record says why each earlier policy does not apply', () => {
    const { passedOver } = matchOf({ category: 'bins' }, [danger, lamps, standard]);
    expect(passedOver).toEqual([
      { policyKey: 'danger', because: [{ ...reason(danger), holds: false, found: 'bins' }] },
      { policyKey: 'lamps', because: [{ ...reason(lamps), holds: false, found: 'bins' }] },
    ]);
  });

  test('promises by metric and priority', () => {
    const view = escalationView(published({}, 4));
    const promised = (policy: Policy, metric: Metric, priority: Priority) =>
      termsFor(view, policy, { metric, priority }, MONDAY_TEN);
    expect(promised(standard, 'resolution', 'urgent')).toEqual({
      ...{ basis: 'working-time', targetSeconds: 8 * 3_600, targetDays: null },
      ...{ policyKey: 'standard', calendarKey: 'hours', charterNumber: 4 },
    });
    expect(promised(danger, 'first-response', 'low')?.targetSeconds).toBe(3_600);
    expect(promised(danger, 'update', 'low')).toBeNull();
  });
});

function reason({ condition: statement }: Policy) {
  return { statement };
}
