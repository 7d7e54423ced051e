import { SECOND } from '../../../../kernel/duration';
import type { Instant } from '../../../../kernel/instant';
import type { CompiledCalendar } from '../calendar/compile-calendar';
import type { Clock, ClockTerms } from '../clock/clock';
import type { ClockEvent } from '../clock/clock-event';
import { openedClock, replayClock, stepOf } from '../clock/replay-clock';
import { countedLines, countedPerDate, sumOfSeconds } from './counted-lines';
import type { CountedSpan, DueExplanation, ExplainedStep, Retarget } from './due-explanation';

export type CalendarOf = (key: string) => CompiledCalendar;
type OpeningEvent = Extract<ClockEvent, { kind: 'started' | 'restarted' }>;
type LaterEvent = Exclude<ClockEvent, OpeningEvent>;

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
    if (changesNothing(clock, event)) continue;
    steps = [...withPauseEnded(steps, event), ...stepsOf(clock, event, calendarOf)];
    clock = stepOf(clock, event).clock;
  }
  const { state, dueAt, breachedAt } = replayClock(events);
  const toCome = dueAt === null ? [] : spanUntil(clock, dueAt, calendarOf);
  const all = [...steps, ...toCome];
  return {
    ...{ metric: clock.metric, countedFrom: first.at, terms: termsOf(clock), steps: all },
    opening: first.kind === 'started' ? 'received' : 'reopened',
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
        { kind: 'paused', from: event.at, to: null, reason: 'waiting-for-resident' },
      ];
    case 'retargeted':
      return [...spanUntil(clock, event.at, calendarOf), retargetOf(clock, event)];
    case 'met':
    case 'cancelled':
      return spanUntil(clock, event.at, calendarOf);
    default:
      return []; // a breach leaves the clock running, and a run is told when it ends
  }
}

function spanUntil(clock: Clock, to: Instant, calendarOf: CalendarOf): CountedSpan[] {
  const { runningSince: from, basis, calendarKey } = clock;
  if (from === null || to <= from) return [];
  const dates = countedPerDate(basis, calendarOf(calendarKey), from, to);
  const told = { lines: countedLines(dates), seconds: sumOfSeconds(dates) };
  return [{ kind: 'counted', from, to, terms: termsOf(clock), ...told }];
}

function withPauseEnded(steps: readonly ExplainedStep[], event: LaterEvent) {
  if (event.kind !== 'resumed' && event.kind !== 'met' && event.kind !== 'cancelled') return steps;
  return steps.map((step) =>
    step.kind === 'paused' && step.to === null ? { ...step, to: event.at } : step,
  );
}

/** Within one policy and calendar only the priority chooses another target. */
function retargetOf(clock: Clock, event: Extract<ClockEvent, { kind: 'retargeted' }>): Retarget {
  const [before, after] = [termsOf(clock), termsOf(event)];
  const isSame = before.policyKey === after.policyKey && before.calendarKey === after.calendarKey;
  const reason = isSame ? 'priority' : 'policy';
  return { kind: 'retargeted', at: event.at, reason, before, after };
}

/** A run that begins with time left ends at the due date with none. */
function leftOf({ runningSince, dueAt, targetSeconds, consumedSeconds }: Clock): number {
  const usesItUp = runningSince !== null && dueAt !== null && consumedSeconds < targetSeconds;
  return usesItUp ? 0 : Math.round((targetSeconds - consumedSeconds) * SECOND) / SECOND;
}

/** Another priority with the same target leaves the date where it was: the run goes on. */
function changesNothing(clock: Clock, event: LaterEvent): boolean {
  if (event.kind !== 'retargeted') return false;
  const [before, after] = [termsOf(clock), termsOf(event)];
  return TERMS.every((name) => before[name] === after[name]);
}

const TERMS = ['basis', 'targetSeconds', 'policyKey', 'calendarKey'] as const;

function endOf(events: readonly ClockEvent[]): Instant | null {
  return events.find(({ kind }) => kind === 'met' || kind === 'cancelled')?.at ?? null;
}

function isSpan(step: ExplainedStep): step is CountedSpan {
  return step.kind === 'counted';
}

function isOpening(event: ClockEvent): event is OpeningEvent {
  return event.kind === 'started' || event.kind === 'restarted';
}

function termsOf({ basis, targetSeconds, policyKey, calendarKey }: ClockTerms): ClockTerms {
  return { basis, targetSeconds, policyKey, calendarKey };
}
