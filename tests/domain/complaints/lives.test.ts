import fc from 'fast-check';
import { HOUR, later } from '../../../src/kernel/duration';
import type { Instant } from '../../../src/kernel/instant';
import { apply } from '../../../src/plugins/complaints/domain/complaint/apply';
import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { decide, isSolved } from '../../../src/plugins/complaints/domain/complaint/decide';
import {
  complaintEventSchema,
  type Actor,
  type ComplaintEvent,
} from '../../../src/plugins/complaints/domain/complaint/event';
import { anyTurn, type Turn } from '../../support/any-command';
import { MONDAY_TEN, townView } from '../../support/charter/published';
import { NUMBERED } from '../../support/charter/town';
import { aComplaint } from './a-complaint';

const TOWN = townView();

interface Moment {
  readonly event: ComplaintEvent;
  readonly actor: Actor;
  readonly at: Instant;
  readonly after: Complaint;
}

/** What happens when turns are taken an hour apart; a turn that is refused changes nothing. */
function live(turns: readonly Turn[]): Moment[] {
  const moments: Moment[] = [];
  for (const [index, turn] of turns.entries()) {
    const at = later(MONDAY_TEN, (index + 1) * HOUR);
    let now = moments.at(-1)?.after ?? aComplaint();
    const actor = actorOf(turn);
    const circumstances = { charter: TOWN, actor, at };
    const decided = decide(now, turn.command(NUMBERED, at), circumstances);
    for (const event of decided.ok ? decided.value : []) {
      now = apply(now, event, at);
      moments.push({ event, actor, at, after: now });
    }
  }
  return moments;
}

function actorOf({ by }: Turn): Actor {
  return by === null ? { kind: 'resident' } : { kind: 'staff', id: NUMBERED[by], name: by };
}

const lives = fc.array(anyTurn, { minLength: 1, maxLength: 40, size: 'max' }).map(live);
const RUNS = { numRuns: 800 };

function always(claim: (moment: Moment, before: Complaint) => void): void {
  fc.assert(
    fc.property(lives, (moments) =>
      moments.forEach((moment, index) => claim(moment, moments[index - 1]?.after ?? aComplaint())),
    ),
    RUNS,
  );
}

test('the lives below hold every event that a command can make', () => {
  const met = new Set<string>();
  always(({ event }) => void met.add(event.kind));
  const beyond = ['submitted', 'promise-extended', 'escalated', 'surveyed'];
  const kinds = complaintEventSchema.options.map(({ shape }) => shape.kind.value);
  expect(kinds.filter((kind) => !met.has(kind))).toEqual(beyond);
});

describe('whatever is asked of a complaint, in whatever order', () => {
  test('each event can be read back, and replaying what was read gives the same complaint', () => {
    fc.assert(
      fc.property(lives, (moments) => {
        const read = moments.map(({ event, at }) => ({
          event: complaintEventSchema.parse(JSON.parse(JSON.stringify(event))),
          at,
        }));
        expect(read.map(({ event }) => event)).toEqual(moments.map(({ event }) => event));
        const replayed = read.reduce((one, { event, at }) => apply(one, event, at), aComplaint());
        expect(replayed).toEqual(moments.at(-1)?.after ?? aComplaint());
      }),
      RUNS,
    );
  });

  test('it has a reason to wait exactly while it waits, and nothing solved waits', () => {
    always(({ after }) => {
      expect(after.waitReason === null).toBe(after.waitingSince === null);
      if (isSolved(after)) expect(after.waitReason).toBeNull();
    });
  });

  test('an outcome is there exactly while it is solved, and an appeal only against an outcome', () => {
    always(({ after }) => {
      expect(after.outcome !== null).toBe(isSolved(after));
      expect(after.resolvedAt !== null).toBe(isSolved(after));
      if (after.appealState !== null) expect(isSolved(after)).toBe(true);
      if (after.resolvedById !== null) expect(isSolved(after)).toBe(true);
    });
  });

  test('an appeal goes from lodged to decided and never back, until the complaint is opened anew', () => {
    const order = [null, 'lodged', 'acknowledged', 'decided'];
    always(({ event, after }, before) => {
      const [was, is] = [before, after].map((one) => order.indexOf(one.appealState));
      if (event.kind === 'reopened') expect([[0, 3].includes(was ?? -1), is]).toEqual([true, 0]);
      else expect(is).toBeGreaterThanOrEqual(was ?? 0);
      expect(after.appealedAt !== null).toBe(after.appealState !== null);
      expect(after.appealDecidedAt !== null).toBe(after.appealState === 'decided');
    });
  });

  test('nobody decides about an appeal against what they found themselves', () => {
    fc.assert(
      fc.property(lives, (moments) => {
        let finder: Actor | null = null;
        for (const { event, actor } of moments) {
          if (event.kind === 'reopened') finder = null;
          if (event.kind === 'resolved') finder = actor;
          if (event.kind === 'appeal-decided') expect(actor).not.toEqual(finder);
        }
      }),
      RUNS,
    );
  });

  test('promised actions are numbered from one without a gap, and one that is done stays done', () => {
    always(({ after }, before) => {
      expect(after.actions.map(({ number }) => number)).toEqual(
        after.actions.map((_one, index) => index + 1),
      );
      for (const { number, doneAt } of before.actions) {
        if (doneAt !== null) expect(after.actions[number - 1]?.doneAt).toBe(doneAt);
      }
    });
  });

  test('who answers for it has promised a date that lay ahead, within a year', () => {
    always(({ event, at, after }) => {
      const { responsibleId, responsibleSince, responsibleUntil } = after;
      const parts = [responsibleId, responsibleSince, responsibleUntil];
      expect([0, 3]).toContain(parts.filter((part) => part === null).length);
      if (event.kind !== 'responsibility-taken') return;
      expect(event.promisedAt).toBeGreaterThan(at);
      expect(event.promisedAt - at).toBeLessThanOrEqual(366 * 24 * HOUR);
    });
  });
});
