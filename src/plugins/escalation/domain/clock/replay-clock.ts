import { assertNever } from '../../../../kernel/assert-never';
import { termsIn, type Clock } from './clock';
import {
  isOpening,
  type ClockEvent,
  type ClockStep,
  type LaterEvent,
  type OpeningEvent,
} from './clock-event';

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
    ...termsIn(event),
    dueAt: event.dueAt,
    state: 'running',
    pausedFor: null,
    consumedSeconds: 0,
    extendedSeconds: 0,
    startedAt: event.at,
    runningSince: event.at,
    breachedAt: null,
    metAt: null,
    episode: 1,
  };
}

function applyLater(clock: Clock, event: ClockEvent): Clock {
  if (isOpening(event)) throw new Error('A clock starts once in a cycle');
  return applyEvent(clock, event);
}

function applyEvent(clock: Clock, event: LaterEvent): Clock {
  switch (event.kind) {
    case 'paused':
      return { ...stopped(clock, event), state: 'paused', pausedFor: event.reason };
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
  const still = { pausedFor: null, runningSince: null, dueAt: null };
  return { ...clock, ...still, consumedSeconds, breachedAt, generation };
}

function resumed(clock: Clock, event: Extract<LaterEvent, { kind: 'resumed' }>): Clock {
  const { at, dueAt, breachedAt, generation } = event;
  const runs = { state: 'running', pausedFor: null, runningSince: at } as const;
  return { ...clock, ...runs, dueAt, breachedAt, generation };
}

function retargeted(clock: Clock, event: Extract<LaterEvent, { kind: 'retargeted' }>): Clock {
  const { at, extendedSeconds, consumedSeconds, dueAt, breachedAt, generation } = event;
  const runningSince = clock.runningSince === null ? null : at;
  return {
    ...clock,
    ...termsIn(event),
    ...{ extendedSeconds, consumedSeconds, runningSince, dueAt, breachedAt, generation },
    episode: clock.episode + (event.isRenewed ? 1 : 0),
  };
}
