import { assertNever } from '../../../../kernel/assert-never';
import type { Clock, ClockTerms } from './clock';
import type { ClockEvent, ClockStep } from './clock-event';

type OpeningEvent = Extract<ClockEvent, { kind: 'started' | 'restarted' }>;
type LaterEvent = Exclude<ClockEvent, OpeningEvent>;

/** The clock that the events of one cycle, in order, have made; throws when they do not begin with its beginning. */
export function replayClock(events: readonly ClockEvent[]): Clock {
  const [first, ...rest] = events;
  if (!first || !isOpening(first)) throw new Error('The events of a clock begin with its start');
  return rest.reduce(applyLater, openedClock(first));
}

/** The step that an event makes of a clock; the only way in which clocks change, so that replaying agrees. */
export function stepOf(clock: Clock, event: LaterEvent): ClockStep {
  return { clock: applyEvent(clock, event), event };
}

/** The clock that an opening event begins. */
export function openedClock(event: OpeningEvent): Clock {
  return {
    metric: event.metric,
    cycle: event.cycle,
    generation: event.generation,
    ...termsOf(event),
    dueAt: event.dueAt,
    state: 'running',
    consumedSeconds: 0,
    startedAt: event.at,
    runningSince: event.at,
    breachedAt: null,
    metAt: null,
  };
}

function applyLater(clock: Clock, event: ClockEvent): Clock {
  if (isOpening(event)) throw new Error('A clock starts once in a cycle');
  return applyEvent(clock, event);
}

function applyEvent(clock: Clock, event: LaterEvent): Clock {
  switch (event.kind) {
    case 'paused':
      return { ...stopped(clock, event), state: 'paused' };
    case 'resumed':
      return resumed(clock, event);
    case 'breached':
      return { ...clock, breachedAt: event.breachedAt };
    case 'met':
      return { ...stopped(clock, event), state: 'met', metAt: event.at };
    case 'cancelled':
      return { ...stopped(clock, event), state: 'cancelled' };
    case 'retargeted':
      return retargeted(clock, event);
    default:
      return assertNever(event);
  }
}

function stopped(
  clock: Clock,
  event: Extract<LaterEvent, { kind: 'paused' | 'met' | 'cancelled' }>,
): Clock {
  const { consumedSeconds, breachedAt, generation } = event;
  return { ...clock, consumedSeconds, breachedAt, generation, runningSince: null, dueAt: null };
}

function resumed(clock: Clock, event: Extract<LaterEvent, { kind: 'resumed' }>): Clock {
  const { at, dueAt, breachedAt, generation } = event;
  return { ...clock, state: 'running', runningSince: at, dueAt, breachedAt, generation };
}

function retargeted(clock: Clock, event: Extract<LaterEvent, { kind: 'retargeted' }>): Clock {
  const { at, consumedSeconds, dueAt, breachedAt, generation } = event;
  const runningSince = clock.runningSince === null ? null : at;
  return {
    ...clock,
    ...termsOf(event),
    consumedSeconds,
    runningSince,
    dueAt,
    breachedAt,
    generation,
  };
}

function termsOf({ basis, targetSeconds, policyKey, calendarKey }: ClockTerms): ClockTerms {
  return { basis, targetSeconds, policyKey, calendarKey };
}

function isOpening(event: ClockEvent): event is OpeningEvent {
  return event.kind === 'started' || event.kind === 'restarted';
}
