import type { Instant } from '../../../src/kernel/instant';
import { earliest } from '../../../src/kernel/instant';
import { charterView } from '../../../src/plugins/complaints/domain/charter/charter-view';
import { apply } from '../../../src/plugins/complaints/domain/complaint/apply';
import type { Command } from '../../../src/plugins/complaints/domain/complaint/command';
import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { decide, isSolved } from '../../../src/plugins/complaints/domain/complaint/decide';
import type { Actor, ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import { escalationView } from '../../../src/plugins/escalation/domain/charter/escalation-view';
import type { Clock, Metric } from '../../../src/plugins/escalation/domain/clock/clock';
import { calendarOf, policyOf } from '../../../src/plugins/escalation/domain/clock/promise-facts';
import { stepsForEvent } from '../../../src/plugins/escalation/domain/clock/steps-for-event';
import {
  findFlaws,
  type KeptClock,
  type Laws,
} from '../../../src/plugins/escalation/domain/promise-check/find-flaws';
import { manyPromises } from '../../support/charter/many-promises';
import { published } from '../../support/charter/published';
import { aComplaint } from '../complaints/a-complaint';

const CHARTER = published({ policies: manyPromises });
const VIEW = charterView(CHARTER);
const viewOf = () => escalationView(CHARTER);

/** A complaint with its clocks, as a database would keep them. */
export interface Kept {
  readonly complaint: Complaint;
  readonly clocks: readonly KeptClock[];
}

export const WORKER: Actor = { kind: 'staff', id: 3, name: 'Worker' };
export const RESIDENT: Actor = { kind: 'resident' };

/** A complaint that has just come in, under the town of many promises. */
export function receivedAt(at: Instant, change: Partial<Complaint> = {}): Kept {
  const complaint = aComplaint({ receivedAt: at, ...change });
  const submitted = { kind: 'submitted' } as ComplaintEvent; // clocks ask for its kind only
  return moved({ complaint, clocks: [] }, [submitted], at);
}

/** What becomes of it when somebody asks for something; nothing when that is refused. */
export function after(kept: Kept, command: Command, at: Instant, actor: Actor = WORKER): Kept {
  const decided = decide(kept.complaint, command, { charter: VIEW, actor, at });
  if (!decided.ok) return kept;
  const complaint = decided.value.reduce((one, event) => apply(one, event, at), kept.complaint);
  return moved({ ...kept, complaint }, decided.value, at);
}

function moved({ complaint, clocks }: Kept, events: readonly ComplaintEvent[], at: Instant): Kept {
  const facts = { complaint, charterNumber: 1, viewOf, at };
  let now = clocks;
  for (const event of events) {
    const steps = stepsForEvent(
      event,
      now.map(({ clock }) => clock),
      facts,
    );
    for (const { clock, event: recorded } of steps) {
      if (!recorded) continue;
      const known = now.find((one) => isSame(one.clock, clock));
      const kept = { clock, events: [...(known?.events ?? []), recorded], timers: [] };
      now = [...now.filter((one) => one !== known), kept];
    }
  }
  return { complaint, clocks: now };
}

function isSame(one: Clock, other: Clock): boolean {
  return one.metric === other.metric && one.cycle === other.cycle;
}

export function clockIn({ clocks }: Kept, metric: Metric, cycle = 1): Clock | undefined {
  return clocks
    .map(({ clock }) => clock)
    .find((one) => one.metric === metric && one.cycle === cycle);
}

/** What cannot be true of it, timers aside, which only a database keeps. */
export function flawsIn({ complaint, clocks }: Kept, at: Instant) {
  const all = clocks.map(({ clock }) => clock);
  const kept = {
    isOpen: !isSolved(complaint),
    cycle: complaint.cycle,
    waitReason: complaint.waitReason,
    departmentKey: complaint.departmentKey,
    hasDepartment: true,
    promisedAt: earliest(
      all.filter(({ metric }) => metric === 'resolution').map(({ dueAt }) => dueAt),
    ),
    nextDueAt: earliest(all.map(({ dueAt }) => dueAt)),
    clocks,
    fired: [],
  };
  const laws: Laws = {
    rulesOf: () => [],
    calendarOf: (terms) => calendarOf(terms, viewOf),
    pausesFor: (terms) => policyOf(terms, viewOf).pausesFor,
  };
  return findFlaws(kept, laws, at).filter(({ kind }) => kind !== 'no-timer');
}
