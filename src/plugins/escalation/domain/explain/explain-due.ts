import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import { promisedSeconds, termsIn, type Clock, type ClockTerms } from '../clock/clock';
import { isOpening, type ClockEvent, type LaterEvent } from '../clock/clock-event';
import { openedClock, replayClock, stepOf } from '../clock/replay-clock';
import { countedLines, countedPerDate, sumOfSeconds } from './counted-lines';
import type {
  CountedSpan,
  DueExplanation,
  ExplainedStep,
  PromisedTerms,
  Retarget,
} from './due-explanation';

export type CalendarOf = (terms: ClockTerms) => CompiledCalendar;

/** Why a clock is due when it is, from its events alone; null when they do not begin with its beginning. */
export function explainDue(
  events: readonly ClockEvent[],
  calendarOf: CalendarOf,
): DueExplanation | null {
  const [first, ...rest] = events;
  if (!first || !isOpening(first)) return null;
  let clock = openedClock(first);
  let steps: readonly ExplainedStep[] = [];
  for (const event of rest) {
    if (isOpening(event)) return null;
    steps = [...withPauseEnded(steps, event), ...stepsOf(clock, event, calendarOf)];
    clock = stepOf(clock, event).clock;
  }
  const { state, dueAt, breachedAt } = replayClock(events);
  const toCome = dueAt === null ? [] : spanUntil(clock, dueAt, calendarOf);
  const all = [...steps, ...toCome];
  return {
    ...{ metric: clock.metric, countedFrom: first.at, terms: promiseOf(clock), steps: all },
    opening: first.kind === 'started' ? first.opening : 'reopened',
    ...{ countedSeconds: sumOfSeconds(all.filter(isSpan)), leftSeconds: leftOf(clock) },
    ...{ state, dueAt, breachedAt, endedAt: endOf(rest) },
  };
}

/** What an event adds to the account: the run that it ends, and what begins with it. */
function stepsOf(clock: Clock, event: LaterEvent, calendarOf: CalendarOf): ExplainedStep[] {
  switch (event.kind) {
    case 'paused':
      return [
        ...spanUntil(clock, event.at, calendarOf),
        { kind: 'paused', from: event.at, to: null, reason: event.reason },
      ];
    case 'retargeted':
      return [
        ...spanUntil(clock, event.at, calendarOf),
        ...(event.isRenewed ? [retargetOf(clock, event)] : []),
      ];
    case 'met':
    case 'cancelled':
      return spanUntil(clock, event.at, calendarOf);
    default:
      return []; // a breach leaves the clock running, and a run is told when it ends
  }
}

function spanUntil(clock: Clock, to: Instant, calendarOf: CalendarOf): CountedSpan[] {
  const { runningSince: from, basis } = clock;
  if (from === null || to <= from) return [];
  const dates = countedPerDate(basis, calendarOf(clock), from, to);
  const told = { lines: countedLines(dates), seconds: sumOfSeconds(dates) };
  return [{ kind: 'counted', from, to, terms: promiseOf(clock), ...told }];
}

function withPauseEnded(steps: readonly ExplainedStep[], event: LaterEvent) {
  if (event.kind !== 'resumed' && event.kind !== 'met' && event.kind !== 'cancelled') return steps;
  return steps.map((step) =>
    step.kind === 'paused' && step.to === null ? { ...step, to: event.at } : step,
  );
}

function retargetOf(clock: Clock, event: Extract<ClockEvent, { kind: 'retargeted' }>): Retarget {
  const [before, after] = [promiseOf(clock), promiseOf(event)];
  return { kind: 'retargeted', at: event.at, reason: reasonOf(before, event), before, after };
}

/** A priority or a department may bring another policy with it; then that is what has to be told. */
function reasonOf(
  before: ClockTerms,
  event: Extract<ClockEvent, { kind: 'retargeted' }>,
): Retarget['reason'] {
  const { cause } = event;
  const isSame = before.policyKey === event.policyKey && before.calendarKey === event.calendarKey;
  if (cause === 'priority') return isSame ? 'priority' : 'policy';
  return cause === 'department' ? 'policy' : cause;
}

/** A run that begins with time left ends at the due date with none. */
function leftOf(clock: Clock): number {
  const left = promisedSeconds(clock) - clock.consumedSeconds;
  const usesItUp = clock.runningSince !== null && clock.dueAt !== null && left > 0;
  return usesItUp ? 0 : Math.round(left * SECOND) / SECOND;
}

function endOf(events: readonly ClockEvent[]): Instant | null {
  return events.find(({ kind }) => kind === 'met' || kind === 'cancelled')?.at ?? null;
}

function isSpan(step: ExplainedStep): step is CountedSpan {
  return step.kind === 'counted';
}

function promiseOf(of: ClockTerms & { readonly extendedSeconds: number }): PromisedTerms {
  return { ...termsIn(of), promisedSeconds: promisedSeconds(of) };
}
