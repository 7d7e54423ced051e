import fc from 'fast-check';
import { DAY, HOUR, later } from '../../src/kernel/duration';
import type { Instant } from '../../src/kernel/instant';
import type { Command } from '../../src/plugins/complaints/domain/complaint/command';
import {
  APPEAL_OUTCOMES,
  OUTCOMES,
  PRIORITIES,
  WAIT_REASONS,
} from '../../src/plugins/complaints/domain/vocabulary';
import type { TownStaff } from './charter/town';

/** What somebody does; nobody is the resident. Dates and people are known only when it is done. */
export interface Turn {
  readonly by: keyof TownStaff | null;
  readonly command: (people: TownStaff, at: Instant) => Command;
}

const BY_STAFF = fc.constantFrom<keyof TownStaff>('worker', 'worksHead', 'warden', 'mayor');

/** Days ahead, some of which are no date that can be promised. */
const AHEAD = fc.constantFrom(-1, 1, 3, 30, 400);

/** Anything that anybody may ask of a complaint of the little town, sensible or not. */
export const anyTurn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({
    by: BY_STAFF,
    command: fc.oneof(
      ...[replying(), moving(), assigning(), solving(), promising(), answeringAppeals()],
    ),
  }),
  fc.record({ by: fc.constant(null), command: fc.constantFrom(...fromResident()) }),
);

type CommandOf = Turn['command'];

function replying(): fc.Arbitrary<CommandOf> {
  return fc.oneof(
    fc
      .boolean()
      .map((waitForResident) => () => ({ kind: 'reply', text: 't', waitForResident }) as const),
    fc.constant(() => ({ kind: 'note', text: 'n' }) as const),
    fc.constant(() => ({ kind: 'acknowledge', statement: 's' }) as const),
  );
}

function moving(): fc.Arbitrary<CommandOf> {
  const stages = fc.constantFrom('new', 'look', 'mend', 'done', 'filed');
  const departments = fc.constantFrom('works', 'safety');
  return fc.oneof(
    stages.map((stageKey) => () => ({ kind: 'move-stage', stageKey }) as const),
    departments.map(
      (departmentKey) => () => ({ kind: 'change-department', departmentKey, reason: 'r' }) as const,
    ),
    fc
      .constantFrom(...PRIORITIES)
      .map((priority) => () => ({ kind: 'set-priority', priority }) as const),
  );
}

function assigning(): fc.Arbitrary<CommandOf> {
  return fc
    .constantFrom<'worker' | 'warden' | null>('worker', 'warden', null)
    .map((person) => (people) => ({ kind: 'assign', personId: person && people[person] }));
}

function solving(): fc.Arbitrary<CommandOf> {
  return fc.oneof(
    fc
      .constantFrom(...OUTCOMES)
      .map((outcome) => () => ({ kind: 'resolve', outcome, text: 't' }) as const),
    fc.constant(() => ({ kind: 'reopen', reason: 'r' }) as const),
  );
}

function promising(): fc.Arbitrary<CommandOf> {
  return fc.oneof(
    AHEAD.map((days): CommandOf => (_people, at) => {
      const promisedAt = later(at, days * DAY + HOUR);
      return { kind: 'take-responsibility', promisedAt, statement: 's' };
    }),
    fc
      .tuple(AHEAD, fc.constantFrom('worker', 'warden', null))
      .map(([days, person]): CommandOf => (people, at) => ({
        ...{ kind: 'promise-action', description: 'd', dueAt: later(at, days * DAY) },
        personId: person && people[person],
      })),
    fc
      .integer({ min: 1, max: 4 })
      .map((number) => () => ({ kind: 'complete-action', number, text: 't' }) as const),
    fc
      .constantFrom(...WAIT_REASONS)
      .map((reason) => () => ({ kind: 'wait', reason, text: 't' }) as const),
    fc.constant(() => ({ kind: 'stop-waiting' }) as const),
  );
}

function answeringAppeals(): fc.Arbitrary<CommandOf> {
  return fc.oneof(
    fc.constant(() => ({ kind: 'acknowledge-appeal', statement: 's' }) as const),
    fc
      .constantFrom(...APPEAL_OUTCOMES)
      .map((outcome) => () => ({ kind: 'decide-appeal', outcome, text: 't' }) as const),
  );
}

function fromResident(): CommandOf[] {
  return [
    () => ({ kind: 'resident-reply', text: 't' }),
    () => ({ kind: 'resident-reopen', reason: 'r' }),
    () => ({ kind: 'resident-withdraw', reason: 'r' }),
    () => ({ kind: 'resident-appeal', reason: 'r' }),
  ];
}
