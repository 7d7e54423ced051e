import {
  escalationView,
  termsOf,
} from '../../../src/plugins/escalation/domain/charter/escalation-view';
import type { Policy } from '../../../src/plugins/escalation/domain/charter/policies';
import { published } from '../../support/charter/published';
import { say } from '../../support/charter/say';
import { townDrafts } from '../../support/charter/town';

const TOWN = townDrafts();
const [danger, standard] = TOWN.policies;
if (!danger || !standard) throw new Error('The town has changed');

function policyOf(categoryKey: string, policies: readonly Policy[]): string {
  return escalationView(published({ policies })).policyFor(categoryKey).key;
}

describe('the policy of a complaint', () => {
  const lamps: Policy = { ...danger, key: 'lamps', name: say('Lamps'), categoryKeys: ['lamps'] };
  const streets: Policy = { ...lamps, key: 'streets', categoryKeys: ['streets'] };

  test.each([
    ['fires', [danger, standard], 'danger', 'of a category above it'],
    ['lamps', [danger, standard], 'standard', 'the default, where no other applies'],
    ['lamps', [lamps, streets, standard], 'lamps', 'the first in order that applies'],
    ['lamps', [streets, lamps, standard], 'streets', 'the first in order, not the nearest'],
    ['bins', [lamps, streets, standard], 'streets', 'of the parent, for a sibling'],
    ['lamps', [standard, lamps], 'lamps', 'never the default before one that names it'],
  ])('%s under %#: %s', (category, policies, key, _why) => {
    expect(policyOf(category, policies)).toBe(key);
  });

  test('promises by metric and priority', () => {
    expect(termsOf(standard, 'resolution', 'urgent')).toEqual({
      ...{ basis: 'working-time', targetSeconds: 8 * 3_600 },
      ...{ policyKey: 'standard', calendarKey: 'hours' },
    });
    expect(termsOf(danger, 'first-response', 'low').targetSeconds).toBe(3_600);
  });
});
