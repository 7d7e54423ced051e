import { isWord } from '../../../src/plugins/escalation/admin/has-word';
import { draftRefusalWords } from '../../../src/plugins/escalation/admin/editing/draft-refusal-words';
import { refusalsAt } from '../../../src/plugins/escalation/admin/editing/refusal-at';
import { sameContent } from '../../../src/plugins/escalation/admin/editing/same-content';
import { suggestedKey } from '../../../src/plugins/escalation/admin/editing/suggested-key';
import { numberIn, textOfNumber } from '../../../src/plugins/escalation/admin/editing/typed-number';
import { moved } from '../../../src/plugins/escalation/admin/editing/moved';
import {
  copiedAcross,
  placeOf,
  targetAt,
  withMetric,
  withoutMetric,
  withTarget,
} from '../../../src/plugins/escalation/admin/policies/matrix';
import { en } from '../../../src/plugins/escalation/admin/translations/en';
import type { ClockSay } from '../../../src/plugins/escalation/admin/words';
import { policies } from '../../support/charter/town-promises';

const say: ClockSay = (key, values = {}) =>
  Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    en[key],
  );

describe('the key of a new entry', () => {
  test.each([
    ['Night shift', [], 'night-shift'],
    ['  Café & Bar! ', [], 'cafe-bar'],
    ['夜班', [], 'calendar'],
    ['Night', ['night', 'night-2'], 'night-3'],
    ['x'.repeat(90), [], 'x'.repeat(56)],
  ])('of %p beside %j is %s', (name, taken, key) => {
    expect(suggestedKey(name, 'calendar', taken)).toBe(key);
  });
});

describe('what is being edited', () => {
  test('is unchanged when it says the same in another order', () => {
    expect(sameContent({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameContent({ a: 1 }, { a: Number.NaN })).toBe(false);
  });

  test.each([
    ['', ''],
    ['2.5', '2.5'],
    ['0', '0'],
    ['-', ''],
  ])('a number typed as %p is shown as %p', (typed, shown) => {
    expect(textOfNumber(numberIn(typed))).toBe(shown);
  });

  test('moves up and down and stays at either end', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a refusal', () => {
  const at = (path: string, code = 'too_small') => ({ path, code, message: 'why' });

  test('belongs to the field that it names and to what that stands in', () => {
    const refusals = [at('targets.1.amount'), at('targets.11.amount'), at('name.en')];
    expect(refusalsAt(refusals, 'targets.1')).toEqual([refusals[0]]);
    expect(refusalsAt(refusals, 'name')).toEqual([refusals[2]]);
  });

  test.each([
    [at('targets.1.amount'), 'policies.refused.at-targets'],
    [at('extension.times'), 'policies.refused.at-extension-times'],
    [at('isDefault', 'second-default'), 'policies.refused.second-default'],
    [at('name.en'), 'draft.refused-name'],
  ] as const)('%j says what to change', (refusal, key) => {
    expect(isWord(key)).toBe(true);
    expect(draftRefusalWords(say, 'policies', refusal)).toBe(say(key));
  });

  test('that nobody foresaw is told as it came', () => {
    expect(draftRefusalWords(say, 'policies', at('weather'))).toContain('why');
  });
});

describe('the matrix of targets', () => {
  const targets = policies[1]?.targets ?? [];

  test('changes one cell and leaves the others', () => {
    const changed = withTarget(targets, {
      ...{ metric: 'resolution', priority: 'high', amount: 3, basis: 'working-days' },
    });
    expect(changed).toHaveLength(targets.length);
    expect(targetAt(changed, 'resolution', 'high')).toMatchObject({ amount: 3 });
    expect(targetAt(changed, 'resolution', 'low')).toEqual(targetAt(targets, 'resolution', 'low'));
  });

  test('promises a metric at every priority or at none', () => {
    const more = withMetric(targets, 'acknowledgement');
    expect(more.filter(({ metric }) => metric === 'acknowledgement')).toHaveLength(4);
    expect(placeOf(more, 'acknowledgement', 'urgent')).toBe(0);
    expect(withoutMetric(more, 'acknowledgement')).toHaveLength(targets.length);
    expect(placeOf(targets, 'acknowledgement', 'urgent')).toBe(-1);
  });

  test('takes the most urgent cell for the others', () => {
    const copied = copiedAcross(targets, 'resolution').filter(
      ({ metric }) => metric === 'resolution',
    );
    expect(new Set(copied.map(({ amount }) => amount)).size).toBe(1);
    expect(copied.map(({ priority }) => priority).sort()).toEqual([
      'high',
      'low',
      'normal',
      'urgent',
    ]);
    expect(copiedAcross(targets, 'update')).toEqual(targets);
  });
});
