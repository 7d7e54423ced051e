import { figuresByGroup } from '../../../src/plugins/insights/domain/measures/by-group';
import { figuresOf } from '../../../src/plugins/insights/domain/measures/figures';
import { median } from '../../../src/plugins/insights/domain/measures/median';
import { say } from '../../support/charter/say';
import { aFact, ago, NOW, solved } from './facts';

describe('the median', () => {
  test.each([
    [[], null],
    [[7], 7],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[10, 9, 2, 1], 5.5],
    [[2, 10, 9, 100], 9.5],
  ])('of %j is %s', (values, middle) => expect(median(values)).toBe(middle));

  test('leaves the values as they were', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(median(values)).toBe(2);
  });
});

describe('the figures of a group', () => {
  test('of no complaints have no shares, and no noughts in their place', () => {
    expect(figuresOf([], NOW)).toEqual({
      ...{ received: 0, open: 0, late: 0, solved: 0, ended: 0, onTimeShare: null },
      ...{ medianFirstResponseSeconds: null, medianResolutionSeconds: null },
      ...{ surveysInvited: 0, surveysAnswered: 0, meanScore: null },
    });
  });

  // Counted by hand: 3 open (1 of them late), 3 solved (1 late); 4 ended, 2 of them in time.
  const GROUP = [
    aFact(),
    aFact({ firstRespondedAt: ago(8), nextDueAt: null, promisedAt: null }),
    aFact({ nextDueAt: ago(1), promisedAt: ago(1), wasBreached: true }),
    solved(2, { wasInvited: true, score: 5 }),
    solved(4, { wasInvited: true }),
    solved(9, { wasInvited: true, score: 2, wasBreached: true }),
  ];

  test('are what one counts by hand', () => {
    expect(figuresOf(GROUP, NOW)).toEqual({
      ...{ received: 6, open: 3, late: 1, solved: 3, ended: 4, onTimeShare: 0.5 },
      ...{ medianFirstResponseSeconds: 3 * 3_600, medianResolutionSeconds: 4 * 3_600 },
      ...{ surveysInvited: 3, surveysAnswered: 2, meanScore: 3.5 },
    });
  });

  test('a promise broken once stays broken when the complaint is solved', () => {
    expect(figuresOf([solved(9, { wasBreached: true })], NOW).onTimeShare).toBe(0);
  });

  test('a promise that has run out counts before the next tick has noted it', () => {
    const runOut = aFact({ nextDueAt: ago(1), promisedAt: ago(1) });
    expect(figuresOf([runOut], NOW)).toMatchObject({ late: 1, ended: 1, onTimeShare: 0 });
  });

  test('a late first response is late, but the promise of a solution has not ended by it', () => {
    const unanswered = aFact({ nextDueAt: ago(1) });
    expect(figuresOf([unanswered], NOW)).toMatchObject({ late: 1, ended: 0, onTimeShare: null });
  });

  test('what waits for the resident is open and not late', () => {
    const waiting = aFact({ nextDueAt: null, promisedAt: null });
    expect(figuresOf([waiting], NOW)).toMatchObject({ open: 1, late: 0, ended: 0 });
  });
});

describe('figures by group', () => {
  const facts = [
    aFact({ categoryKey: 'bins' }),
    aFact({ categoryKey: 'lamps' }),
    aFact({ categoryKey: 'lamps', placeKey: 'hall' }),
    aFact({ categoryKey: 'ash' }),
  ];
  const NAMES: Readonly<Record<string, ReturnType<typeof say>>> = { lamps: say('Lamps') };

  test('come with the largest first, and then by key', () => {
    const groups = figuresByGroup(
      facts,
      ({ categoryKey }) => categoryKey,
      (key) => NAMES[key],
      NOW,
    );
    expect(groups.map(({ key, received }) => `${key} ${received}`)).toEqual([
      'lamps 2',
      'ash 1',
      'bins 1',
    ]);
  });

  test('leave out what belongs to none, and show a name that is gone by its key', () => {
    const groups = figuresByGroup(
      facts,
      ({ placeKey }) => placeKey,
      () => undefined,
      NOW,
    );
    expect(groups.map(({ key, name }) => [key, name.en])).toEqual([['hall', 'hall']]);
  });
});
