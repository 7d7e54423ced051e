import fc from 'fast-check';
import { assertNever } from '../../../src/kernel/assert-never';
import { HOUR } from '../../../src/kernel/duration';
import { asInstant, type Instant } from '../../../src/kernel/instant';
import type { CompiledCalendar } from '../../../src/plugins/escalation/domain/calendar/compile-calendar';
import { breachClock } from '../../../src/plugins/escalation/domain/clock/breach-clock';
import { cancelClock } from '../../../src/plugins/escalation/domain/clock/cancel-clock';
import type { Clock, ClockTerms } from '../../../src/plugins/escalation/domain/clock/clock';
import type {
  ClockEvent,
  ClockStep,
} from '../../../src/plugins/escalation/domain/clock/clock-event';
import { meetClock } from '../../../src/plugins/escalation/domain/clock/meet-clock';
import { pauseClock } from '../../../src/plugins/escalation/domain/clock/pause-clock';
import { resumeClock } from '../../../src/plugins/escalation/domain/clock/resume-clock';
import {
  retargetClock,
  type Retarget,
} from '../../../src/plugins/escalation/domain/clock/retarget-clock';
import { startClock } from '../../../src/plugins/escalation/domain/clock/start-clock';
import { ALWAYS, at, OFFICE } from './calendars';
import { FIRST } from './clocks';

export const START = at('2024-03-28T10:00:00.123Z');
const ACTS = ['pause', 'resume', 'breach', 'retarget', 'touch', 'meet', 'cancel'] as const;
type Act = (typeof ACTS)[number];

const terms: fc.Arbitrary<ClockTerms> = fc.record({
  basis: fc.constantFrom('working-time' as const, 'wall-clock' as const),
  targetSeconds: fc.integer({ min: 1, max: 200 * 3_600 }),
  targetDays: fc.constant(null),
  charterNumber: fc.constantFrom(1, 2),
  policyKey: fc.constantFrom('ordinary', 'urgent'),
  calendarKey: fc.constantFrom('office', 'always'),
});
const life = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<Act>('pause', 'resume') },
      fc.constantFrom(...ACTS),
    ),
    after: fc.integer({ min: 0, max: 40 * HOUR }),
    terms,
  }),
  { maxLength: 30 },
);

/** A clock as each act left it, and the events of that. */
export interface Lived {
  readonly clocks: readonly Clock[];
  readonly events: readonly ClockEvent[];
}

/** Holds a claim to many lives of a clock, across a change to summer time. */
export function lives(claim: (lived: Lived) => void): void {
  fc.assert(
    fc.property(terms, life, (first, acts) => claim(live(first, acts))),
    { numRuns: 300 },
  );
}

export function calendarOf({ calendarKey }: Pick<ClockTerms, 'calendarKey'>): CompiledCalendar {
  return calendarKey === 'office' ? OFFICE : ALWAYS;
}

function live(
  first: ClockTerms,
  acts: readonly { readonly act: Act; readonly after: number; readonly terms: ClockTerms }[],
): Lived {
  const opening = startClock({ ...first, ...FIRST }, calendarOf(first), START);
  const clocks: Clock[] = [opening.clock];
  const events: ClockEvent[] = [opening.event];
  let clock = opening.clock;
  let now = START;
  for (const { act, after, terms: changed } of acts) {
    now = asInstant(now + after);
    const step = take(act, clock, changed, now);
    clock = step.clock;
    clocks.push(clock);
    if (step.event) events.push(step.event);
  }
  return { clocks, events };
}

function priority(terms: ClockTerms): Retarget {
  return { terms, cause: 'priority', passedOver: null };
}

function take(act: Act, clock: Clock, changed: ClockTerms, now: Instant): ClockStep {
  const calendar = calendarOf(clock);
  switch (act) {
    case 'pause':
      return pauseClock(clock, 'resident', calendar, now);
    case 'resume':
      return resumeClock(clock, calendar, now);
    case 'breach':
      return breachClock(clock, now);
    case 'meet':
      return meetClock(clock, calendar, now);
    case 'cancel':
      return cancelClock(clock, calendar, now);
    case 'touch':
      return retargetClock(clock, priority(clock), { before: calendar, after: calendar }, now);
    case 'retarget':
      return retargetClock(
        clock,
        priority(changed),
        { before: calendar, after: calendarOf(changed) },
        now,
      );
    default:
      return assertNever(act);
  }
}
