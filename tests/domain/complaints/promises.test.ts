import { DAY, later } from '../../../src/kernel/duration';
import type { Command } from '../../../src/plugins/complaints/domain/complaint/command';
import type {
  Complaint,
  PromisedAction,
} from '../../../src/plugins/complaints/domain/complaint/complaint';
import { decide } from '../../../src/plugins/complaints/domain/complaint/decide';
import { decideInTurn } from '../../../src/plugins/complaints/domain/complaint/decide-in-turn';
import type { Actor } from '../../../src/plugins/complaints/domain/complaint/event';
import { PHASES, WAIT_REASONS } from '../../../src/plugins/complaints/domain/vocabulary';
import { MONDAY_TEN, townView } from '../../support/charter/published';
import { NUMBERED } from '../../support/charter/town';
import { aComplaint, inPhase } from './a-complaint';

const TOWN = townView();
const NOW = later(MONDAY_TEN, DAY);
const { mayor, worker, worksHead, warden } = NUMBERED;
const RULE: Actor = { kind: 'rule', name: 'Ladder', cause: ['late'] };
const RESIDENT: Actor = { kind: 'resident' };

function staff(id: number): Actor {
  return { kind: 'staff', id, name: `Person ${id}` };
}

/** The kinds of events a command makes, or the refusal's name with a cross. */
function outcome(complaint: Complaint, command: Command, actor: Actor = staff(worker)): string {
  const decided = decide(complaint, command, { charter: TOWN, actor, at: NOW });
  return decided.ok
    ? decided.value.map((event) => event.kind).join(' + ')
    : `✗ ${decided.refusal.kind}`;
}

const ACKNOWLEDGE: Command = { kind: 'acknowledge', statement: 'We come' };
const TAKE: Command = {
  kind: 'take-responsibility',
  promisedAt: later(NOW, DAY),
  statement: 'I see to it',
};
const WAIT: Command = { kind: 'wait', reason: 'third-party', text: 'Ordered' };
const PROMISE: Command = {
  ...{ kind: 'promise-action', description: 'Paint it', personId: null },
  dueAt: later(NOW, DAY),
};
const DONE: Command = { kind: 'complete-action', number: 1, text: 'Painted' };
const WITHDRAW: Command = { kind: 'resident-withdraw', reason: 'It is light again' };
const APPEAL: Command = { kind: 'resident-appeal', reason: 'It is not' };
const RECEIVED: Command = { kind: 'acknowledge-appeal', statement: 'We look again' };
const DECIDE: Command = { kind: 'decide-appeal', outcome: 'upheld', text: 'You are right' };

const PAINT: PromisedAction = {
  ...{ number: 1, description: 'Paint it', personId: null },
  ...{ dueAt: later(NOW, DAY), doneAt: null },
};

const MATRIX: [string, Command, string[]][] = [
  [
    'confirming receipt',
    ACKNOWLEDGE,
    ['acknowledged', 'acknowledged', '✗ already-resolved', '✗ already-resolved'],
  ],
  [
    'taking responsibility',
    TAKE,
    [
      ...['responsibility-taken + assigned', 'responsibility-taken + assigned'],
      ...['✗ already-resolved', '✗ already-resolved'],
    ],
  ],
  ['waiting', WAIT, ['waiting-began', 'waiting-began', '✗ already-resolved', '✗ already-resolved']],
  [
    'promising an action, which may outlive the complaint',
    PROMISE,
    ['action-promised', 'action-promised', 'action-promised', '✗ already-closed'],
  ],
  [
    'withdrawing',
    WITHDRAW,
    [
      ...['withdrawn + stage-moved', 'withdrawn + stage-moved'],
      ...['✗ already-resolved', '✗ already-resolved'],
    ],
  ],
  ['appealing', APPEAL, ['✗ not-resolved', '✗ not-resolved', 'appealed', 'appealed']],
];

test.each(MATRIX)('%s in each phase', (_what, command, expected) => {
  const actual = PHASES.map((phase) => {
    const isSolved = phase === 'resolved' || phase === 'closed';
    return outcome(inPhase(phase, isSolved ? { outcome: 'upheld' } : {}), command);
  });
  expect(actual).toEqual(expected);
});

describe('what is done by name', () => {
  test.each([
    ['confirming receipt', ACKNOWLEDGE, aComplaint()],
    ['taking responsibility', TAKE, aComplaint()],
    ['confirming receipt of an appeal', RECEIVED, inPhase('resolved', { appealState: 'lodged' })],
    ['deciding an appeal', DECIDE, inPhase('resolved', { appealState: 'lodged' })],
  ])('%s is nothing for a rule or a resident', (_what, command, complaint) => {
    expect(outcome(complaint, command, RULE)).toBe('✗ needs-named-person');
    expect(outcome(complaint, command, RESIDENT)).toBe('✗ needs-named-person');
    expect(outcome(complaint, command)).not.toMatch('✗');
  });

  test('receipt is confirmed once', () => {
    const known = aComplaint({ acknowledgedAt: MONDAY_TEN });
    expect(outcome(known, ACKNOWLEDGE)).toBe('✗ already-acknowledged');
  });

  test.each([
    ['a member gets it to do', worker, null, 'responsibility-taken + assigned'],
    ['the head gets it to do', worksHead, worker, 'responsibility-taken + assigned'],
    ['who has it already keeps it', worker, worker, 'responsibility-taken'],
    ['leadership answers for it and leaves it where it is', mayor, worker, 'responsibility-taken'],
    ['somebody of another department, too', warden, null, 'responsibility-taken'],
  ])('%s', (_who, id, assigneeId, expected) => {
    expect(outcome(aComplaint({ assigneeId }), TAKE, staff(id))).toBe(expected);
  });
});

describe('the date that can be promised', () => {
  test.each([
    ['this moment', 0, '✗ date-not-ahead'],
    ['yesterday', -DAY, '✗ date-not-ahead'],
    ['in a millisecond', 1, 'ok'],
    ['in a leap year', 366 * DAY, 'ok'],
    ['later than in a year', 366 * DAY + 1, '✗ date-too-far'],
  ])('%s', (_when, ahead, expected) => {
    const at = later(NOW, ahead);
    const results = [
      outcome(aComplaint(), { ...TAKE, promisedAt: at }),
      outcome(aComplaint(), { ...PROMISE, dueAt: at }),
    ].map((result) => (result.startsWith('✗') ? result : 'ok'));
    expect(results).toEqual([expected, expected]);
  });
});

describe('waiting', () => {
  const waiting = (waitReason: (typeof WAIT_REASONS)[number]) =>
    aComplaint({ waitingSince: MONDAY_TEN, waitReason });

  test('is begun once and ended once', () => {
    expect(outcome(waiting('approval'), WAIT)).toBe('✗ already-waiting');
    expect(outcome(waiting('approval'), { kind: 'stop-waiting' })).toBe('waiting-ended');
    expect(outcome(aComplaint(), { kind: 'stop-waiting' })).toBe('✗ not-waiting');
  });

  test.each(WAIT_REASONS.map((reason) => [reason]))(
    'for %s: only an answer that was waited for ends it',
    (reason) => {
      const answered = outcome(waiting(reason), { kind: 'resident-reply', text: 'P7' });
      expect(answered).toBe(
        reason === 'resident' ? 'resident-replied + waiting-ended' : 'resident-replied',
      );
    },
  );
});

describe('promised actions', () => {
  test('are numbered in order', () => {
    const twice = decideInTurn(aComplaint(), [PROMISE, PROMISE], {
      ...{ charter: TOWN, actor: RULE, at: NOW },
    });
    expect(twice).toMatchObject({ ok: true, value: [{ number: 1 }, { number: 2 }] });
  });

  test.each([
    ['one that is there', [PAINT], 'action-done'],
    ['one that nobody promised', [], '✗ unknown-action'],
    ['one that is done', [{ ...PAINT, doneAt: NOW }], '✗ action-already-done'],
  ])('%s can be completed, also after closing', (_which, actions, expected) => {
    expect(outcome(inPhase('closed', { actions }), DONE)).toBe(expected);
  });

  test('are given to people of the department, or to nobody', () => {
    expect(outcome(aComplaint(), { ...PROMISE, personId: worker })).toBe('action-promised');
    expect(outcome(aComplaint(), { ...PROMISE, personId: warden })).toBe(
      '✗ person-not-in-department',
    );
  });
});

describe('an appeal', () => {
  const appealed = (appealState: Complaint['appealState'], change: Partial<Complaint> = {}) =>
    inPhase('resolved', { outcome: 'upheld', appealState, resolvedById: worker, ...change });

  test.each([
    ['appealing', APPEAL, ['appealed', ...Array<string>(3).fill('✗ already-appealed')]],
    [
      'confirming receipt',
      RECEIVED,
      [
        ...['✗ no-appeal', 'appeal-acknowledged'],
        ...['✗ appeal-already-acknowledged', '✗ appeal-already-decided'],
      ],
    ],
    [
      'deciding',
      DECIDE,
      ['✗ no-appeal', 'appeal-decided', 'appeal-decided', '✗ appeal-already-decided'],
    ],
    [
      'reopening the complaint',
      { kind: 'reopen', reason: 'r' } as Command,
      ['reopened', '✗ appeal-pending', '✗ appeal-pending', 'reopened'],
    ],
  ])('%s when there is none, it is lodged, acknowledged, decided', (_what, command, expected) => {
    const states = [null, 'lodged', 'acknowledged', 'decided'] as const;
    expect(states.map((state) => outcome(appealed(state), command, staff(worksHead)))).toEqual(
      expected,
    );
  });

  test('is not decided by the person who found the outcome', () => {
    expect(outcome(appealed('lodged'), DECIDE, staff(worker))).toBe('✗ reviews-own-work');
    expect(outcome(appealed('lodged'), RECEIVED, staff(worker))).toBe('appeal-acknowledged');
  });

  test('has nothing to look at when the resident took the complaint back', () => {
    const withdrawn = appealed(null, { outcome: 'withdrawn', resolvedById: null });
    expect(outcome(withdrawn, APPEAL)).toBe('✗ no-finding');
    expect(outcome({ ...withdrawn, resolvedById: worker }, APPEAL)).toBe('appealed');
  });
});

test('who solved it is written down when it was a person', () => {
  const solve: Command = { kind: 'resolve', outcome: 'upheld', text: 'New bulb' };
  const by = (actor: Actor) => decide(aComplaint(), solve, { charter: TOWN, actor, at: NOW });
  expect(by(staff(worker))).toMatchObject({ value: [{ personId: worker }, {}] });
  const unnamed = by(RULE);
  expect(unnamed.ok && unnamed.value[0]).toEqual({
    ...{ kind: 'resolved', outcome: 'upheld', text: 'New bulb' },
  });
});
