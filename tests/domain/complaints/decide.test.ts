import { DAY, later } from '../../../src/kernel/duration';
import type { Circumstances } from '../../../src/plugins/complaints/domain/complaint/decisions/decision';
import type { Command } from '../../../src/plugins/complaints/domain/complaint/command';
import { decide } from '../../../src/plugins/complaints/domain/complaint/decide';
import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { PHASES } from '../../../src/plugins/complaints/domain/vocabulary';
import { NUMBERED } from '../../support/charter/town';
import { MONDAY_TEN, townView } from '../../support/charter/published';
import { aComplaint, inPhase } from './a-complaint';

const TOWN = townView();
const { worker, worksHead, warden, mayor } = NUMBERED;
const NOW = later(MONDAY_TEN, DAY);
const byWorker = by(worker);

function by(id: number): Circumstances {
  return { charter: TOWN, actor: { kind: 'staff', id, name: `Person ${id}` }, at: NOW };
}

/** The kinds of events a command makes, or the refusal's name with a cross. */
function outcome(complaint: Complaint, command: Command): string {
  const decided = decide(complaint, command, byWorker);
  return decided.ok
    ? decided.value.map((event) => event.kind).join(' + ')
    : `✗ ${decided.refusal.kind}`;
}

const REPLY: Command = { kind: 'reply', text: 'Hello', waitForResident: false };
const ASK: Command = { kind: 'reply', text: 'Which post?', waitForResident: true };
const ASSIGN: Command = { kind: 'assign', personId: worker };
const HAND_OVER: Command = { kind: 'change-department', departmentKey: 'safety', reason: 'Fire' };
const RESOLVE: Command = { kind: 'resolve', outcome: 'upheld', text: 'New bulb' };

// Every command against every phase: received, in progress, resolved, closed.
const MATRIX: [string, Command, string, string, string, string][] = [
  row('a reply', REPLY, 'replied', 'replied', 'replied', '✗ already-closed'),
  row(
    'a question to the resident',
    ASK,
    'replied + waiting-began',
    'replied + waiting-began',
    'replied',
    '✗ already-closed',
  ),
  same('a note', { kind: 'note', text: 'n' }, 'note-added'),
  row('an assignment', ASSIGN, 'assigned', 'assigned', 'assigned', '✗ already-closed'),
  row(
    'handing over',
    HAND_OVER,
    'department-changed',
    'department-changed',
    'department-changed',
    '✗ already-closed',
  ),
  row(
    'another priority',
    { kind: 'set-priority', priority: 'high' },
    'priority-changed',
    'priority-changed',
    '✗ already-resolved',
    '✗ already-resolved',
  ),
  row(
    'a resolution',
    RESOLVE,
    'resolved + stage-moved',
    'resolved + stage-moved',
    '✗ already-resolved',
    '✗ already-resolved',
  ),
  row(
    'reopening by staff',
    { kind: 'reopen', reason: 'Dark again' },
    '✗ not-resolved',
    '✗ not-resolved',
    'reopened',
    'reopened',
  ),
  row(
    'reopening by the resident',
    { kind: 'resident-reopen', reason: 'Dark again' },
    '✗ not-resolved',
    '✗ not-resolved',
    'reopened',
    'reopened',
  ),
  row(
    "the resident's reply",
    { kind: 'resident-reply', text: 'Post 7' },
    'resident-replied',
    'resident-replied',
    'resident-replied',
    '✗ already-closed',
  ),
];

function row(
  name: string,
  command: Command,
  ...[received, inProgress, resolved, closed]: [string, string, string, string]
): [string, Command, string, string, string, string] {
  return [name, command, received, inProgress, resolved, closed];
}

function same(name: string, command: Command, always: string) {
  return row(name, command, always, always, always, always);
}

describe('what a command does in each phase', () => {
  test.each(MATRIX)('%s', (_name, command, ...expected) => {
    expect(PHASES.map((phase) => outcome(inPhase(phase), command))).toEqual(expected);
  });
});

describe('moving to a stage', () => {
  const moves: [from: string, to: string, result: string][] = [
    ['new', 'look', 'stage-moved'],
    ['look', 'new', 'stage-moved'],
    ['new', 'filed', '✗ stage-not-next'],
    ['new', 'new', '✗ stage-not-next'],
    ['new', 'nowhere', '✗ unknown-stage'],
    ['mend', 'done', '✗ needs-outcome'],
    ['done', 'filed', 'stage-moved + closed'],
    ['done', 'mend', '✗ already-resolved'],
    ['filed', 'done', '✗ stage-not-next'],
  ];

  test.each(moves)('from %s to %s: %s', (stageKey, to, result) => {
    const phase = TOWN.stage(stageKey)?.phase ?? 'received';
    const command: Command = { kind: 'move-stage', stageKey: to };
    expect(outcome(aComplaint({ stageKey, phase }), command)).toBe(result);
  });
});

describe('who can be given a complaint', () => {
  test.each([
    ['a member of its department', worker, 'assigned'],
    ['the head of its department', worksHead, 'assigned'],
    ['somebody of another department', warden, '✗ person-not-in-department'],
    ['leadership, who supervise', mayor, '✗ person-not-in-department'],
    ['nobody at all', 4711, '✗ person-not-in-department'],
    ['no one, when it has no one', null, '✗ nothing-changes'],
  ])('%s', (_who, personId, result) => {
    expect(outcome(aComplaint(), { kind: 'assign', personId })).toBe(result);
  });

  test('giving it to whoever has it changes nothing', () => {
    expect(outcome(aComplaint({ assigneeId: worker }), ASSIGN)).toBe('✗ nothing-changes');
  });

  test('it can be given back', () => {
    const decided = decide(
      aComplaint({ assigneeId: worker }),
      { kind: 'assign', personId: null },
      byWorker,
    );
    expect(decided).toEqual({
      ok: true,
      value: [{ kind: 'assigned', from: worker, to: null }],
    });
  });
});

describe('handing over to another department', () => {
  test('takes it from the person who had it', () => {
    expect(outcome(aComplaint({ assigneeId: worker }), HAND_OVER)).toBe(
      'department-changed + assigned',
    );
  });

  test.each([
    ['works', '✗ nothing-changes'],
    ['gardens', '✗ unknown-department'],
  ])('to %s: %s', (departmentKey, result) => {
    const command: Command = { kind: 'change-department', departmentKey, reason: 'r' };
    expect(outcome(aComplaint(), command)).toBe(result);
  });
});

test('a second question while waiting does not begin the waiting anew', () => {
  const waiting = aComplaint({ waitingSince: MONDAY_TEN, waitReason: 'resident' });
  expect(outcome(waiting, ASK)).toBe('replied');
});

test('a priority it has already changes nothing', () => {
  expect(outcome(aComplaint(), { kind: 'set-priority', priority: 'normal' })).toBe(
    '✗ nothing-changes',
  );
});

test('a reopened complaint goes back to the first stage of work, not to its beginning', () => {
  const decided = decide(inPhase('closed'), { kind: 'reopen', reason: 'r' }, byWorker);
  expect(decided.ok && decided.value).toEqual([
    { kind: 'reopened', reason: 'r', stageKey: 'look' },
  ]);
});
