import fc from 'fast-check';
import { DAY, HOUR, later } from '../../../src/kernel/duration';
import { openTo, type OpenTo } from '../../../src/plugins/complaints/admin/file/open-to';
import { apply } from '../../../src/plugins/complaints/domain/complaint/apply';
import type { Command } from '../../../src/plugins/complaints/domain/complaint/command';
import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { decide } from '../../../src/plugins/complaints/domain/complaint/decide';
import { anyTurn, type Turn } from '../../support/any-command';
import { MONDAY_TEN, townView } from '../../support/charter/published';
import { NUMBERED } from '../../support/charter/town';
import { aComplaint } from '../complaints/a-complaint';

const TOWN = townView();
const ME = { kind: 'staff', id: NUMBERED.worker, name: 'Worker' } as const;

const STEPS: Readonly<Record<keyof OpenTo, (complaint: Complaint) => Command>> = {
  acknowledge: () => ({ kind: 'acknowledge', statement: 's' }),
  takeResponsibility: () => ({
    ...{ kind: 'take-responsibility', promisedAt: later(MONDAY_TEN, 90 * DAY), statement: 's' },
  }),
  wait: () => ({ kind: 'wait', reason: 'access', text: 't' }),
  stopWaiting: () => ({ kind: 'stop-waiting' }),
  promiseAction: () => ({
    ...{ kind: 'promise-action', description: 'd', personId: null },
    dueAt: later(MONDAY_TEN, 90 * DAY),
  }),
  completeAction: ({ actions }) => ({
    ...{ kind: 'complete-action', text: 't' },
    number: actions.find(({ doneAt }) => doneAt === null)?.number ?? 1,
  }),
  acknowledgeAppeal: () => ({ kind: 'acknowledge-appeal', statement: 's' }),
  decideAppeal: () => ({ kind: 'decide-appeal', outcome: 'upheld', text: 't' }),
  reopen: () => ({ kind: 'reopen', reason: 'r' }),
};

function after(turns: readonly Turn[]): Complaint {
  return turns.reduce((complaint, { by, command }, index) => {
    const at = later(MONDAY_TEN, (index + 1) * HOUR);
    const actor =
      by === null
        ? ({ kind: 'resident' } as const)
        : ({ kind: 'staff', id: NUMBERED[by], name: by } as const);
    const decided = decide(complaint, command(NUMBERED, at), { charter: TOWN, actor, at });
    return decided.ok
      ? decided.value.reduce((one, event) => apply(one, event, at), complaint)
      : complaint;
  }, aComplaint());
}

test('whatever has happened, a step is offered exactly when it would succeed', () => {
  const lives = fc.array(anyTurn, { maxLength: 40, size: 'max' });
  const seen = new Set<string>();
  fc.assert(
    fc.property(lives, (turns) => {
      const complaint = after(turns);
      const offered = openTo(complaint, ME);
      for (const [step, commandOf] of Object.entries(STEPS)) {
        const at = later(MONDAY_TEN, 60 * HOUR);
        const circumstances = { charter: TOWN, actor: ME, at };
        const { ok } = decide(complaint, commandOf(complaint), circumstances);
        expect([step, offered[step as keyof OpenTo]]).toEqual([step, ok]);
        seen.add(`${step} ${ok}`);
      }
    }),
    { numRuns: 800 },
  );
  expect(seen.size).toBe(2 * Object.keys(STEPS).length);
});
