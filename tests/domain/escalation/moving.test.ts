import fc from 'fast-check';
import { HOUR, later } from '../../../src/kernel/duration';
import type { Instant } from '../../../src/kernel/instant';
import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { apply } from '../../../src/plugins/complaints/domain/complaint/apply';
import { isSolved } from '../../../src/plugins/complaints/domain/complaint/decide';
import type { ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import { escalationView } from '../../../src/plugins/escalation/domain/charter/escalation-view';
import { breachKnownAt } from '../../../src/plugins/escalation/domain/clock/breach-clock';
import { isOwed, type Clock } from '../../../src/plugins/escalation/domain/clock/clock';
import type {
  ClockEvent,
  ClockStep,
} from '../../../src/plugins/escalation/domain/clock/clock-event';
import { consumedSecondsAt } from '../../../src/plugins/escalation/domain/clock/consumed-seconds-at';
import { withStep } from '../../../src/plugins/escalation/domain/clock/fold-steps';
import { calendarOf } from '../../../src/plugins/escalation/domain/clock/promise-facts';
import { replayClock } from '../../../src/plugins/escalation/domain/clock/replay-clock';
import { stepsForEvent } from '../../../src/plugins/escalation/domain/clock/steps-for-event';
import { movePromises } from '../../../src/plugins/escalation/domain/moving/move-promises';
import { isDateLost } from '../../../src/plugins/escalation/domain/moving/moved-date';
import { MONDAY_TEN, published } from '../../support/charter/published';
import { townDrafts, type TownDrafts } from '../../support/charter/town';
import { aComplaint } from '../complaints/a-complaint';

type Change = Partial<Pick<TownDrafts, 'policies' | 'calendars'>>;

const { policies, calendars } = townDrafts();
const CLOSED_TUESDAY = calendars.map((calendar) => ({
  ...calendar,
  exceptions: [{ date: '2026-03-03', note: 'Storm', intervals: [] }],
}));

/** The town's policies with so many working hours for a solution. */
function solvedIn(hours: number): Change {
  return {
    policies: policies.map((policy) => ({
      ...policy,
      targets: policy.targets.map((target) =>
        target.metric === 'resolution' ? { ...target, amount: hours } : target,
      ),
    })),
  };
}

/** Reopened, a complaint has four hours. */
function withGrace(given: TownDrafts['policies'] = policies): Change {
  const reopening = { mode: 'grace', hours: 4 } as const;
  return { policies: given.map((policy) => ({ ...policy, reopening })) };
}

/** Charters one after the other; 6 says the same as 1. */
const CHARTERS: Readonly<Record<number, Change>> = {
  1: {},
  2: solvedIn(8),
  3: solvedIn(40),
  4: { calendars: CLOSED_TUESDAY },
  5: {
    policies: policies.map((policy) => ({
      ...policy,
      pausesFor: ['approval'] as const,
      targets: policy.targets.map((target) => ({
        ...target,
        ...{ basis: 'working-days' as const, amount: 3 },
      })),
    })),
  },
  6: {},
  7: withGrace(policies),
  8: withGrace(solvedIn(40).policies),
};
const views = new Map(
  Object.entries(CHARTERS).map(([number, change]) => [
    Number(number),
    escalationView(published(change, Number(number))),
  ]),
);

function viewOf(number: number) {
  const view = views.get(number);
  if (!view) throw new Error(`No charter ${number}`);
  return view;
}

interface Life {
  readonly complaint: Complaint;
  readonly clocks: readonly Clock[];
  readonly events: readonly ClockEvent[];
  readonly at: Instant;
}

function received(charterNumber = 1): Life {
  const complaint = aComplaint({
    ...{ charterNumber, categoryKey: 'lamps', receivedAt: MONDAY_TEN, priority: 'normal' },
  });
  const before = { complaint, clocks: [], events: [], at: MONDAY_TEN };
  return afterSteps(
    before,
    stepsForEvent({ kind: 'submitted' } as ComplaintEvent, [], facts(before, charterNumber)),
  ); // only the kind decides
}

function facts({ complaint, at }: Life, charterNumber: number) {
  return { complaint, charterNumber, viewOf, at };
}

function afterSteps(life: Life, steps: readonly ClockStep[]): Life {
  const events = steps.flatMap(({ event }) => event ?? []);
  return {
    ...life,
    clocks: steps.reduce(withStep, life.clocks),
    events: [...life.events, ...events],
  };
}

/** An event, if it can happen to a complaint that stands like this. */
function happens(life: Life, event: ComplaintEvent): Life {
  if (isSolved(life.complaint) !== (event.kind === 'reopened')) return life;
  const complaint = apply(life.complaint, event, life.at);
  const now = { ...life, complaint };
  const number = Math.max(...life.clocks.map((clock) => clock.charterNumber));
  return afterSteps(now, stepsForEvent(event, now.clocks, facts(now, number)));
}

function moved(life: Life, to: number): Life {
  return afterSteps(life, movePromises(life.clocks, facts(life, to)).steps);
}

function wait(life: Life, hours: number): Life {
  return { ...life, at: later(life.at, hours * HOUR) };
}

const event: fc.Arbitrary<ComplaintEvent> = fc.constantFrom<ComplaintEvent>(
  { kind: 'waiting-began', reason: 'resident' },
  { kind: 'waiting-began', reason: 'approval' },
  { kind: 'waiting-ended' },
  { kind: 'replied', text: 'We look' },
  { kind: 'resident-replied', text: 'Thanks' },
  { kind: 'priority-changed', from: 'normal', to: 'urgent' },
  {
    kind: 'responsibility-taken',
    personId: 1,
    promisedAt: later(MONDAY_TEN, 200 * HOUR),
    statement: '',
  },
  { kind: 'resolved', outcome: 'upheld', text: 'Done' },
  { kind: 'reopened', reason: 'Dark again', stageKey: 'look' },
);

/** Complaints that have been through something, some of them moved before. */
const life = fc
  .array(fc.record({ hours: fc.integer({ min: 0, max: 30 }), event }), { maxLength: 8 })
  .chain((acts) =>
    fc.integer({ min: 0, max: 20 }).map((hours) =>
      wait(
        acts.reduce((lived, act) => happens(wait(lived, act.hours), act.event), received()),
        hours,
      ),
    ),
  );

function solution({ clocks }: Life): Clock {
  const found = clocks.find(({ metric }) => metric === 'resolution');
  if (!found) throw new Error('Nothing is promised');
  return found;
}

function pairs(before: Life, after: Life): (readonly [Clock, Clock])[] {
  return before.clocks.flatMap((clock) => {
    const other = after.clocks.find(
      ({ metric, cycle }) => metric === clock.metric && cycle === clock.cycle,
    );
    return other ? [[clock, other] as const] : [];
  });
}

describe('T9: moving a complaint to other promises', () => {
  test('keeps what was used, by whichever calendar it was used', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 2, max: 6 }), (before, to) => {
        const after = moved(before, to);
        for (const [was, is] of pairs(before, after).filter(([clock]) => isOwed(clock))) {
          const used = (clock: Clock) =>
            consumedSecondsAt(clock, calendarOf(clock, viewOf), before.at);
          expect(used(is)).toBe(used(was));
        }
      }),
    );
  });

  test('never erases a breach, and the events give the clocks again', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 2, max: 6 }), (before, to) => {
        const after = moved(before, to);
        for (const [was, is] of pairs(before, after)) {
          const known = breachKnownAt(was, before.at);
          if (isOwed(was) && known !== null) expect(breachKnownAt(is, before.at)).toBe(known);
        }
        for (const clock of after.clocks) {
          const own = after.events.filter(
            ({ metric, cycle }) => metric === clock.metric && cycle === clock.cycle,
          );
          expect(replayClock(own)).toEqual(clock);
        }
      }),
    );
  });

  test('to the same promises changes no date, and nothing that fired may fire again', () => {
    fc.assert(
      fc.property(life, (before) => {
        const { dates, steps } = movePromises(before.clocks, facts(before, 6));
        expect(dates).toEqual([]);
        const after = afterSteps(before, steps);
        for (const [was, is] of pairs(before, after)) {
          expect([is.dueAt, is.state, is.episode]).toEqual([was.dueAt, was.state, was.episode]);
        }
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 2, max: 6 }), (before, to) => {
        const after = moved(before, to);
        expect(movePromises(after.clocks, facts(after, to))).toEqual({ steps: [], dates: [] });
      }),
    );
  });

  test('there and back gives the date it had, if nothing was used in between', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 2, max: 5 }), (before, there) => {
        const back = moved(moved(before, there), 6);
        for (const [was, is] of pairs(before, back).filter(([clock]) => isOwed(clock))) {
          const isBrokenThere = breachKnownAt(was, before.at) === null && is.breachedAt !== null;
          if (!isBrokenThere) expect([is.state, is.dueAt]).toEqual([was.state, was.dueAt]);
        }
      }),
    );
  });
});

describe('what moves', () => {
  test('a promise is sooner by the hours that are promised less', () => {
    const { dates } = movePromises(received().clocks, facts(received(), 2));
    expect(dates).toEqual([
      {
        ...{ metric: 'resolution', cycle: 1, change: 'earlier', becomesLate: false },
        ...{ dueBefore: later(MONDAY_TEN, 48 * HOUR), dueAfter: later(MONDAY_TEN, 24 * HOUR) },
        ...{ leftBefore: 16 * 3_600, leftAfter: 8 * 3_600 },
        ...{ policyBefore: 'standard', policyAfter: 'standard' },
      },
    ]);
    expect(dates.some(isDateLost)).toBe(false);
  });

  test('a day that is closed from now on makes it a day later, and the resident loses a date', () => {
    const { dates } = movePromises(received().clocks, facts(received(), 4));
    expect(dates).toMatchObject([{ change: 'later', dueAfter: later(MONDAY_TEN, 72 * HOUR) }]);
    expect(dates.every(isDateLost)).toBe(true);
  });

  test('a promise that is shorter than what was used is late from now on, not before', () => {
    const life = wait(received(), 27); // Tuesday 13:00: eleven working hours
    const { dates, steps } = movePromises(life.clocks, facts(life, 2));
    expect(dates).toMatchObject([{ change: 'earlier', becomesLate: true, dueAfter: life.at }]);
    expect(solution(afterSteps(life, steps)).breachedAt).toBe(life.at);
  });

  test('a reason that the new policy does not allow lets the time run, one that it allows stops it', () => {
    const asked = happens(received(), { kind: 'waiting-began', reason: 'resident' });
    const planned = happens(received(), { kind: 'waiting-began', reason: 'approval' });
    const changes = (life: Life) =>
      movePromises(life.clocks, facts(life, 5)).dates.map(({ change }) => change);
    expect(changes(asked)).toContain('runs-again');
    expect(changes(planned)).toContain('stands-still');
    expect(solution(moved(asked, 3)).pausedFor).toBe('resident');
  });

  test('a date that somebody promised by name stays', () => {
    const taken = happens(received(), {
      ...{ kind: 'responsibility-taken', personId: 1, statement: 'I do it' },
      promisedAt: later(MONDAY_TEN, 30 * HOUR),
    });
    expect(movePromises(taken.clocks, facts(taken, 2)).dates).toEqual([]);
    expect(solution(moved(taken, 2))).toEqual(solution(taken));
  });

  test('a reopened complaint keeps what a reopened one is given, not a whole target', () => {
    const solved = happens(received(7), { kind: 'resolved', outcome: 'upheld', text: 'Done' });
    const again = happens(solved, { kind: 'reopened', reason: 'Dark', stageKey: 'look' });
    const after = moved(again, 8);
    const second = after.clocks.find(({ cycle }) => cycle === 2);
    expect(second).toMatchObject({ charterNumber: 8, targetSeconds: 4 * 3_600, episode: 1 });
    expect(movePromises(again.clocks, facts(again, 8)).dates).toEqual([]);
  });
});
