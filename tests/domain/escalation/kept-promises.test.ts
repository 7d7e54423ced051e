import fc from 'fast-check';
import { HOUR, later } from '../../../src/kernel/duration';
import { parseInstant, type Instant } from '../../../src/kernel/instant';
import type { Command } from '../../../src/plugins/complaints/domain/complaint/command';
import { isOwed } from '../../../src/plugins/escalation/domain/clock/clock';
import { anyTurn } from '../../support/any-command';
import { MONDAY_TEN } from '../../support/charter/published';
import { NUMBERED } from '../../support/charter/town';
import { after, clockIn, flawsIn, receivedAt, RESIDENT, WORKER, type Kept } from './kept-promises';

/** A moment of the week of Monday 2 March 2026 in Shanghai, such as `Mon 15:00`. */
function on(text: string, week = 0): Instant {
  const [day = '', time = ''] = text.split(' ');
  const date = 2 + 7 * week + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(day);
  const instant = parseInstant(`2026-03-${String(date).padStart(2, '0')}T${time}+08:00`);
  if (instant === null) throw new Error(`No moment: ${text}`);
  return instant;
}

const HOURS = 3_600;
const REPLY: Command = { kind: 'reply', text: 't', waitForResident: false };
const SOLVE: Command = { kind: 'resolve', outcome: 'upheld', text: 't' };
const WRITE: Command = { kind: 'resident-reply', text: 't' };
const URGENT: Command = { kind: 'set-priority', priority: 'urgent' };
const waitFor = (reason: 'access' | 'approval'): Command => ({ kind: 'wait', reason, text: 't' });

/** What happens to a complaint received on Monday at ten, step by step. */
function told(...steps: [command: Command, at: Instant][]): Kept {
  return steps.reduce(
    (kept, [command, at]) =>
      after(kept, command, at, command.kind.startsWith('resident-') ? RESIDENT : WORKER),
    receivedAt(MONDAY_TEN),
  );
}

/** Turns with the hours that pass before each; now and then a clock goes back. */
const life = fc.array(fc.tuple(fc.integer({ min: -4, max: 40 }), anyTurn), { maxLength: 30 });

test('whatever is done to a complaint, it has one next deadline, and its events give its rows', () => {
  fc.assert(
    fc.property(life, (turns) => {
      let kept = receivedAt(MONDAY_TEN);
      let at = MONDAY_TEN;
      for (const [hours, { by, command }] of turns) {
        at = later(at, hours * HOUR);
        const actor = by === null ? RESIDENT : { ...WORKER, id: NUMBERED[by] };
        kept = after(kept, command(NUMBERED, at), at, actor);
        expect(flawsIn(kept, at)).toEqual([]);
      }
    }),
    { numRuns: 250 },
  );
});

test('T6: only a reason that the policy allows stops a clock, and what it waits for is on record', () => {
  const held = clockIn(told([waitFor('access'), on('Mon 12:00')]), 'resolution');
  expect(held).toMatchObject({ state: 'paused', pausedFor: 'access', consumedSeconds: 2 * HOURS });
  expect(clockIn(told([waitFor('approval'), on('Mon 12:00')]), 'resolution')?.dueAt).toBe(
    on('Fri 10:00'),
  );
});

test('T6: what begins while the complaint waits stands still', () => {
  const waiting = after(
    receivedAt(MONDAY_TEN, { departmentKey: 'safety' }),
    waitFor('access'),
    on('Mon 11:00'),
  );
  expect(clockIn(waiting, 'resolution')).toBeUndefined();
  const begun = after(waiting, { kind: 'acknowledge', statement: 's' }, on('Mon 12:00'));
  expect(clockIn(begun, 'resolution')).toMatchObject({ pausedFor: 'access', consumedSeconds: 0 });
});

test('T8: another policy keeps what was used and ends what it does not promise', () => {
  const kept = told([URGENT, on('Mon 15:00')]);
  expect(clockIn(kept, 'resolution')).toMatchObject({
    ...{ policyKey: 'pressing', consumedSeconds: 5 * HOURS, dueAt: on('Tue 14:00'), episode: 2 },
  });
  expect(clockIn(kept, 'acknowledgement')?.state).toBe('cancelled');
});

test('T8: a date promised by name stays, closed or not', () => {
  const taken = {
    kind: 'take-responsibility',
    promisedAt: on('Sat 20:00'),
    statement: 's',
  } as const;
  const kept = told([taken, on('Mon 11:00')], [URGENT, on('Mon 12:00')]);
  expect(clockIn(kept, 'resolution')?.dueAt).toBe(on('Sat 20:00'));
});

test('T10: reopened, what was left goes on, and past its time there are some hours', () => {
  const early = told([SOLVE, on('Tue 10:00')], [{ kind: 'reopen', reason: 'r' }, on('Thu 09:00')]);
  expect(clockIn(early, 'resolution', 2)).toMatchObject({ targetSeconds: 24 * HOURS });
  const late = told(
    [SOLVE, on('Mon 11:00', 1)],
    [{ kind: 'reopen', reason: 'r' }, on('Mon 15:00', 1)],
  );
  expect(clockIn(late, 'resolution', 2)).toMatchObject({
    ...{ dueAt: on('Tue 11:00', 1), breachedAt: null },
  });
  expect(clockIn(late, 'resolution')).toMatchObject({ state: 'met', breachedAt: on('Fri 10:00') });
});

test('T11: the next reply is promised after the first answer, once however often the resident writes', () => {
  expect(clockIn(told([WRITE, on('Mon 11:00')]), 'update')).toBeUndefined();
  const kept = told([REPLY, on('Mon 11:00')], [WRITE, on('Mon 12:00')], [WRITE, on('Mon 16:00')]);
  expect(clockIn(kept, 'update')?.dueAt).toBe(on('Tue 10:00'));
  expect(clockIn(kept, 'update', 2)).toBeUndefined();
  expect(clockIn(after(kept, REPLY, on('Mon 17:00')), 'update')?.state).toBe('met');
});

test.each<[string, Command]>([
  ['by the resident', { kind: 'resident-withdraw', reason: 'r' }],
  ['as staff find', { kind: 'resolve', outcome: 'withdrawn', text: 't' }],
])('T12: withdrawn %s, nothing is owed, and nothing was kept', (_how, command) => {
  const kept = told([REPLY, on('Mon 11:00')], [WRITE, on('Mon 12:00')], [command, on('Mon 13:00')]);
  expect(kept.clocks.filter(({ clock }) => isOwed(clock))).toEqual([]);
  expect(clockIn(kept, 'resolution')?.state).toBe('cancelled');
});

test.each<[string, Command]>([
  ['a note', { kind: 'note', text: 'n' }],
  ['an assignment', { kind: 'assign', personId: NUMBERED.worker }],
  ['another stage', { kind: 'move-stage', stageKey: 'look' }],
  ['another priority of the same policy', { kind: 'set-priority', priority: 'high' }],
])('D1: %s moves no date', (_what, command) => {
  const before = told([REPLY, on('Mon 11:00')], [WRITE, on('Mon 12:00')]);
  const edited = after(before, command, on('Tue 15:00'));
  expect(edited.complaint).not.toEqual(before.complaint);
  expect(edited.clocks).toEqual(before.clocks);
});
